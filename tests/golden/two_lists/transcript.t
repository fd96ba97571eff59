An aggregate runs over one list.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:23: error: the aggregate runs over two lists at once: … and all
    18 | value = "SUM(points * all.months)"
       |                       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:23: 错误：一个聚合函数不能同时涉及两个清单：… 与 all
    18 | value = "SUM(points * all.months)"
       |                       ^
  [1]
