Two bands claim one value.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:39: error: the band begins at 0.9, but the one before reaches to 0.9
    18 | points = [ { to = 0.9, points = 50 }, { from = 0.9, points = 100 } ]
       |                                       ^
    hint: the other row stands in line 18
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:39: 错误：本档从 0.9 开始，而上一档到 0.9 为止，两档重叠
    18 | points = [ { to = 0.9, points = 50 }, { from = 0.9, points = 100 } ]
       |                                       ^
    提示：另一行在第 18 行
  [1]
