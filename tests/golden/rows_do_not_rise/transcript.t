Bands rise, without gap or overlap.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:42: error: the rows do not rise: 0.9 stands behind 0.95
    17 | points = [ { from = 0.95, points = 50 }, { from = 0.9, points = 100 } ]
       |                                          ^
    hint: put the rows in rising order, each 'from' once
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:42: 错误：各行没有递增：0.9 在 0.95 之后
    17 | points = [ { from = 0.95, points = 50 }, { from = 0.9, points = 100 } ]
       |                                          ^
    提示：请按“from”由小到大排列，且不重复
  [1]
