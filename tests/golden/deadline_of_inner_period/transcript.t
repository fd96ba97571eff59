Deadlines are those of leaves.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:12: error: 'year' is made of other periods: nothing is recorded for it by a deadline
    21 | deadline = 2024-01-15
       |            ^
    hint: give its parts deadlines
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:12: 错误：“year”由其他考核期组成：没有录入截止的问题
    21 | deadline = 2024-01-15
       |            ^
    提示：请给其各部分写截止日期
  [1]
