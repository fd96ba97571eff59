Operands have types.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:19: error: a number is needed here, not yes or no
    17 | points = "value + TRUE"
       |                   ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:19: 错误：此处应为数，不能是“是/否”
    17 | points = "value + TRUE"
       |                   ^
  [1]
