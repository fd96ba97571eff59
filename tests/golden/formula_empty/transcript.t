A formula says something.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: the formula is empty
    17 | points = ""
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：公式是空的
    17 | points = ""
       |           ^
  [1]
