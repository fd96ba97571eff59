The third argument of RANK is 0 or 1.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:49: error: the order of RANK is 0 (highest first) or 1 (lowest first)
    18 | value = "SUM(points) + RANK(months, all.months, 2)"
       |                                                 ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:49: 错误：RANK 的次序为 0（从高到低）或 1（从低到高）
    18 | value = "SUM(points) + RANK(months, all.months, 2)"
       |                                                 ^
  [1]
