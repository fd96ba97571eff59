Places, counts and decimals are whole numbers in a range.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:23: error: 'places' must be a whole number from 0 to 20, not 2.5
    4 | rounding = { places = 2.5, at = ["total"] }
      |                       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:23: 错误：“places”应为 0 到 20 的整数，不能是 2.5
    4 | rounding = { places = 2.5, at = ["total"] }
      |                       ^
  [1]
