A formula is complete.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:18: error: the formula ends too early
    17 | points = "value +"
       |                  ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:18: 错误：公式没有写完
    17 | points = "value +"
       |                  ^
  [1]
