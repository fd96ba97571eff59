A deadline can be met.

  $ redbanner rules check rulebook.toml
  rulebook.toml:22:12: error: the deadline of 'mid_year', 2022-12-31, lies before its first day 2023-01-01
    22 | deadline = 2022-12-31
       |            ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:22:12: 错误：“mid_year”的截止日期 2022-12-31 早于其第一天 2023-01-01
    22 | deadline = 2022-12-31
       |            ^
  [1]
