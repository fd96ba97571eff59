The best step stands first.

  $ redbanner rules check rulebook.toml
  rulebook.toml:20:39: error: the steps do not fall: 90 stands behind 80
    20 | steps = [ { id = "good", from = 80 }, { id = "excellent", from = 90 }, { id = "poor" } ]
       |                                       ^
    hint: put the best step first, the one for all others last
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:20:39: 错误：等次没有由高到低：90 排在 80 之后
    20 | steps = [ { id = "good", from = 80 }, { id = "excellent", from = 90 }, { id = "poor" } ]
       |                                       ^
    提示：请把最好的等次写在最前，包括其余的写在最后
  [1]
