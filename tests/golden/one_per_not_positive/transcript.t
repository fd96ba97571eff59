A quota is one person per so many.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:21: error: 'one_per' must be above 0, not 0
    13 | quota = { one_per = 0, of = "headcount" }
       |                     ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:21: 错误：“one_per”必须大于 0，不能是 0
    13 | quota = { one_per = 0, of = "headcount" }
       |                     ^
  [1]
