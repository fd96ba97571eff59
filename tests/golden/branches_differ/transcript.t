Both outcomes of IF are of one type.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: the two outcomes of IF differ in type: a number and yes or no
    17 | points = "IF(value > 1, 1, FALSE)"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：IF 的两个结果类型不同：数和“是/否”
    17 | points = "IF(value > 1, 1, FALSE)"
       |           ^
  [1]
