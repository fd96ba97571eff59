PER brings together the rows of one key.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:18: error: PER takes a field of the rows that the aggregate runs over
    18 | value = "SUM(PER(all.total, MAX(points)))"
       |                  ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:18: 错误：PER 的第一项必须是所聚合各行的字段
    18 | value = "SUM(PER(all.total, MAX(points)))"
       |                  ^
  [1]
