A total is shared out among the units of one scorecard.

  $ redbanner rules check rulebook.toml
  rulebook.toml:14:19: error: the total of 'honour' would be shared out anew on each scorecard
    14 | quota = { total = 40, by = "headcount", method = "largest_remainder" }
       |                   ^
    hint: write scorecard = …, with the one whose units have it
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:14:19: 错误：“honour”的总名额在每张考核表上会各分一遍
    14 | quota = { total = 40, by = "headcount", method = "largest_remainder" }
       |                   ^
    提示：写明 scorecard = …，即总名额属于哪张考核表的单位
  [1]
