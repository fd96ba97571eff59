A number is rounded to a unit that is written down.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:30: error: the unit of MROUND must be a written number above 0
    18 | value = "MROUND(SUM(points), 0)"
       |                              ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:30: 错误：MROUND 的单位必须是写明的大于 0 的数
    18 | value = "MROUND(SUM(points), 0)"
       |                              ^
  [1]
