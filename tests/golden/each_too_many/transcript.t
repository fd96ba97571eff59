Six hundred parts are the most.

  $ redbanner rules check rulebook.toml
  rulebook.toml:20:8: error: 'ages' would have more than 600 parts
    20 | each = "month"
       |        ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:20:8: 错误：“ages”将超过 600 个子期
    20 | each = "month"
       |        ^
  [1]
