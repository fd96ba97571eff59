A whole number beyond 64 bits needs a decimal point.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:29: error: the whole number is too large to be read
    7 | rows = [ { at = 1, points = 99999999999999999999 } ]
      |                             ^
    hint: write it with a decimal point: 12345678901234567890.0
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:29: 错误：整数太大，无法读取
    7 | rows = [ { at = 1, points = 99999999999999999999 } ]
      |                             ^
    提示：请写成带小数点的数：12345678901234567890.0
  [1]
