Of a table whose rows exclude one another two hold at once.

  $ redbanner rules check rulebook.toml
  rulebook.toml:24:3: error: two rows of 'reward' may hold at once
    24 |   { level = "省", rate = { from = 0.5, to = 0.9 }, points = 3 },
       |   ^
    hint: the other row stands in line 22
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:24:3: 错误：“reward”有两行可能同时成立
    24 |   { level = "省", rate = { from = 0.5, to = 0.9 }, points = 3 },
       |   ^
    提示：另一行在第 22 行
  [1]
