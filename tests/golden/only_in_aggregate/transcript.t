BEST, LOWEST, DROP and PER choose what an aggregate counts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: BEST stands only inside an aggregate such as SUM or AVERAGE
    18 | value = "BEST(points, 3)"
       |          ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：BEST 只能写在 SUM、AVERAGE 等聚合函数之内
    18 | value = "BEST(points, 3)"
       |          ^
  [1]
