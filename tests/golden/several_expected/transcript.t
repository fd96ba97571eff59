What is sorted are several values.

  $ redbanner rules check rulebook.toml
  rulebook.toml:30:27: error: several values are needed here, one a row
    30 | tie_break = [ { sorted = "safety", depth = 3 } ]
       |                           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:30:27: 错误：此处需要多个值，每行一个
    30 | tie_break = [ { sorted = "safety", depth = 3 } ]
       |                           ^
  [1]
