Weights and fulls are above 0.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:8: error: 'full' must be above 0, not 0
    15 | full = 0
       |        ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:8: 错误：“full”必须大于 0，不能是 0
    15 | full = 0
       |        ^
  [1]
