A power that may be irrational says its places.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:29: error: POWER with an exponent that is no whole number from -100 to 100 must say its places
    18 | value = "POWER(SUM(points), 1.5)"
       |                             ^
    hint: write POWER(x, y, 12): rounded once to twelve places
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:29: 错误：POWER 的指数若不是 -100 到 100 的整数，必须写明小数位数
    18 | value = "POWER(SUM(points), 1.5)"
       |                             ^
    提示：请写 POWER(x, y, 12)，即一次舍入到 12 位小数
  [1]
