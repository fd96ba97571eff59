A line has two ends.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: the curve of 'safety' needs at least two points
    18 | points = { interpolate = [ { at = 1, points = 100 } ] }
       |          ^
    hint: write interpolate = [ { at = …, points = … }, { at = …, points = … } ]
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：“safety”的折线至少要有两个点
    18 | points = { interpolate = [ { at = 1, points = 100 } ] }
       |          ^
    提示：请写 interpolate = [ { at = …, points = … }, { at = …, points = … } ]
  [1]
