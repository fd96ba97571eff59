Functions count their arguments.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: ROUND needs at least 2 arguments, not 1
    17 | points = "ROUND(value)"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：函数 ROUND 至少要有 2 个参数，现在有 1 个
    17 | points = "ROUND(value)"
       |           ^
  [1]
