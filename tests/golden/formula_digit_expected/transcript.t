A decimal point has digits on both sides.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:21: error: a digit is missing behind the point
    17 | points = "value * 2."
       |                     ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:21: 错误：小数点后面缺少数字
    17 | points = "value * 2."
       |                     ^
  [1]
