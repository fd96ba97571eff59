Comparisons do not chain.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:24: error: comparisons cannot be chained: a second one begins with '<'
    17 | points = "IF(1 < value < 2, 1, 2)"
       |                        ^
    hint: write a < b AND b < c
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:24: 错误：比较不能连写：此处又出现了“<”
    17 | points = "IF(1 < value < 2, 1, 2)"
       |                        ^
    提示：请写成 a < b AND b < c
  [1]
