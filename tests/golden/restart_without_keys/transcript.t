What begins again has keys.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:27: error: restart has no keys
    15 | tie_break = [ { restart = [], depth = 2 } ]
       |                           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:27: 错误：restart 中没有排序项
    15 | tie_break = [ { restart = [], depth = 2 } ]
       |                           ^
  [1]
