Functions carry the spreadsheet's names.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: there is no function 'AVERGAE'
    17 | points = "AVERGAE(value)"
       |           ^
    hint: did you mean 'AVERAGE'?
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：没有函数“AVERGAE”
    17 | points = "AVERGAE(value)"
       |           ^
    提示：是否想写“AVERAGE”？
  [1]
