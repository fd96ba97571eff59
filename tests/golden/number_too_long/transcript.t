A number has at most 60 digits.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:19: error: the number has more than 60 digits
    17 | points = "value * 0.1111111111111111111111111111111111111111111111111111111111111"
       |                   ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:19: 错误：数字超过 60 位
    17 | points = "value * 0.1111111111111111111111111111111111111111111111111111111111111"
       |                   ^
  [1]
