RANK compares one thing with the same of others.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:37: error: RANK compares a value with the same value of others
    18 | value = "SUM(points) + RANK(months, all.total)"
       |                                     ^
    hint: write RANK(total, all.total)
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:37: 错误：RANK 只能把一个值与其他人的同一个值相比
    18 | value = "SUM(points) + RANK(months, all.total)"
       |                                     ^
    提示：请写 RANK(total, all.total)
  [1]
