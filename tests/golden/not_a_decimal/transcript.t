Numbers are plain decimals, kept digit by digit.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:29: error: 'points' is 1e3, which is no plain decimal
    7 | rows = [ { at = 1, points = 1e3 } ]
      |                             ^
    hint: write it out with at most 60 digits: 0.95, 1000000, "95 %"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:29: 错误：“points”的值 1e3 不是普通的十进制数
    7 | rows = [ { at = 1, points = 1e3 } ]
      |                             ^
    提示：请写成不超过 60 位的十进制数：0.95、1000000、"95 %"
  [1]
