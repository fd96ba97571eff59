A name that means nothing is pointed at inside the formula.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:16: error: 'valeu' means nothing in this formula
    17 | points = "60 * valeu"
       |                ^
    hint: did you mean 'value'?
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:16: 错误：这个公式中没有“valeu”
    17 | points = "60 * valeu"
       |                ^
    提示：是否想写“value”？
  [1]
