A formula gives what its key needs.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: the formula must give a number, not yes or no
    17 | points = "value > 60"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：公式的结果应为数，不能是“是/否”
    17 | points = "value > 60"
       |           ^
  [1]
