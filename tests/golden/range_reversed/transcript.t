A range runs upwards.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:22: error: the range of 'rate' runs from 100 to 60
    17 | entry = { measure = ["rate"], from = 100, to = 60 }
       |                      ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:22: 错误：“rate”的范围从 100 到 60，次序颠倒
    17 | entry = { measure = ["rate"], from = 100, to = 60 }
       |                      ^
  [1]
