A number with a unit is converted into the unit of its key; what does not convert is refused.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:9: error: 'value' is counted in 元, which '10 吨' cannot be converted to
    21 | value = "10 吨"
       |         ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:9: 错误：“value”的计量单位是元，“10 吨”无法换算
    21 | value = "10 吨"
       |         ^
  [1]
