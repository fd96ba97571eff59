Functions count their arguments.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: ABS takes at most 1 argument, not 2
    17 | points = "ABS(value, 2)"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：函数 ABS 最多有 1 个参数，现在有 2 个
    17 | points = "ABS(value, 2)"
       |           ^
  [1]
