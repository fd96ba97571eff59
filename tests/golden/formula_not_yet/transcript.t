Functions of later versions are refused by name.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: SQRT needs at least 2 arguments, not 1
    17 | points = "SQRT(value)"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：函数 SQRT 至少要有 2 个参数，现在有 1 个
    17 | points = "SQRT(value)"
       |           ^
  [1]
