A number has no zero in front.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:17: error: a number begins with a zero too many
    7 | rows = [ { at = 01, points = 1 } ]
      |                 ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:17: 错误：数字前面多了一个零
    7 | rows = [ { at = 01, points = 1 } ]
      |                 ^
  [1]
