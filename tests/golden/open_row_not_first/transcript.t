Only the first band is open below.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:39: error: only the first row may lack 'from'
    17 | points = [ { from = 0, points = 50 }, { points = 100 } ]
       |                                       ^
    hint: write from = …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:39: 错误：只有第一行可以不写“from”
    17 | points = [ { from = 0, points = 50 }, { points = 100 } ]
       |                                       ^
    提示：请写 from = …
  [1]
