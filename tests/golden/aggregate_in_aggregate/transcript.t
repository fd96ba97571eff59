An aggregate runs over values, not over other aggregates.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:23: error: an aggregate stands inside another
    18 | value = "SUM(points - AVERAGE(points))"
       |                       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:23: 错误：聚合函数里又有聚合函数
    18 | value = "SUM(points - AVERAGE(points))"
       |                       ^
  [1]
