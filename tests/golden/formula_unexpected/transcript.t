What cannot stand at its place in a formula is pointed at.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:19: error: '*' cannot stand here
    17 | points = "value + * 2"
       |                   ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:19: 错误：此处不能写“*”
    17 | points = "value + * 2"
       |                   ^
  [1]
