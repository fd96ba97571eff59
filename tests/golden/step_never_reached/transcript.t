A step for all others is the last.

  $ redbanner rules check rulebook.toml
  rulebook.toml:20:56: error: the step 'fair' can never be reached: 'poor' is for all others
    20 | steps = [ { id = "good", from = 80 }, { id = "poor" }, { id = "fair", from = 60 } ]
       |                                                        ^
    hint: put the best step first, the one for all others last
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:20:56: 错误：等次“fair”永远不会达到：“poor”已包括其余所有
    20 | steps = [ { id = "good", from = 80 }, { id = "poor" }, { id = "fair", from = 60 } ]
       |                                                        ^
    提示：请把最好的等次写在最前，包括其余的写在最后
  [1]
