The places of a rounding are written, not computed.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:24: error: the places of ROUND must be a written whole number from -20 to 20
    17 | points = "ROUND(value, value)"
       |                        ^
    hint: write the number itself, as in ROUND(x, 2)
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:24: 错误：函数 ROUND 的位数必须直接写成 -20 到 20 的整数
    17 | points = "ROUND(value, value)"
       |                        ^
    提示：请直接写数字，例如 ROUND(x, 2)
  [1]
