A table is asked by as many keys as it has.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: table 'bands' has 1 key, and 2 are given
    18 | value = "LOOKUP(SUM(points), months, bands)"
       |          ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：对照表“bands”有 1 个键，而此处给出了 2 个
    18 | value = "LOOKUP(SUM(points), months, bands)"
       |          ^
  [1]
