A cap is not below the floor.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:7: error: the cap 110 of 'safety' is below its floor 120
    18 | cap = 110
       |       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:7: 错误：“safety”的封顶 110 低于保底 120
    18 | cap = 110
       |       ^
  [1]
