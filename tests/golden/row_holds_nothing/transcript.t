A band ends behind its beginning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:12: error: the row holds for nothing: it ends before it begins
    18 | points = [ { from = 1, to = 0, points = 50 }, { from = 2, points = 100 } ]
       |            ^
    hint: write from below to
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:12: 错误：该行不包含任何值：终点在起点之前
    18 | points = [ { from = 1, to = 0, points = 50 }, { from = 2, points = 100 } ]
       |            ^
    提示：from 要小于 to
  [1]
