Only numbers have a range.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:16: error: 'headcount' has a range or decimals, but is no number
    7 | attributes = [ { id = "headcount", from = 0, to = 500 } ]
      |                ^
    hint: write type = "number"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:16: 错误：“headcount”规定了范围或小数位数，但它不是数
    7 | attributes = [ { id = "headcount", from = 0, to = 500 } ]
      |                ^
    提示：请写 type = "number"
  [1]
