A value is measured against a target above 0.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:30: error: 'proportional_to' must be above 0, not 0
    17 | points = { proportional_to = 0 }
       |                              ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:30: 错误：“proportional_to”必须大于 0，不能是 0
    17 | points = { proportional_to = 0 }
       |                              ^
  [1]
