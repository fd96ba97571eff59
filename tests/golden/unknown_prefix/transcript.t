A prefix names what an aggregate runs over.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:15: error: 'months.' is no prefix of names in this formula
    17 | points = "SUM(months.value)"
       |               ^
    hint: known here are all, count, earlier, group, periods, previous, running, safety, since, value
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:15: 错误：这个公式中没有前缀“months.”
    17 | points = "SUM(months.value)"
       |               ^
    提示：此处可用：all、count、earlier、group、periods、previous、running、safety、since、value
  [1]
