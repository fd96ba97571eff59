Among several the name says whose it is.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:41: error: inside this aggregate 'months' does not say whose it is, and it runs over all
    18 | value = "SUM(points) + SUM(all.months * months)"
       |                                         ^
    hint: write all.months
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:41: 错误：此聚合函数遍历 all，其中的“months”未指明是谁的
    18 | value = "SUM(points) + SUM(all.months * months)"
       |                                         ^
    提示：请写 all.months
  [1]
