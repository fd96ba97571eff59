Functions of later versions are refused by name.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: 'STDEV': not yet, a later version will know it in formulas
    17 | points = "STDEV(value)"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：“STDEV”：尚不支持，以后的版本才能在公式中使用
    17 | points = "STDEV(value)"
       |           ^
  [1]
