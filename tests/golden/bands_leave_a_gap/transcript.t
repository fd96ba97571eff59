No band claims a value, and nothing says what then.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:42: error: no band holds 0.8 ≤ … < 0.9
    18 | points = [ { below = 0.8, points = 50 }, { from = 0.9, points = 100 } ]
       |                                          ^
    hint: move an end, or write { bands = [ … ], otherwise = … }
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:42: 错误：0.8 ≤ … < 0.9 不属于任何一档
    18 | points = [ { below = 0.8, points = 50 }, { from = 0.9, points = 100 } ]
       |                                          ^
    提示：请移动端点，或写 { bands = [ … ], otherwise = … }
  [1]
