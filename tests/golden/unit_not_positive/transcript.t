One rounds to a unit above 0.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:21: error: a rounding unit must be above 0, not 0
    4 | rounding = { unit = 0, at = ["total"] }
      |                     ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:21: 错误：修约单位必须大于 0，不能是 0
    4 | rounding = { unit = 0, at = ["total"] }
      |                     ^
  [1]
