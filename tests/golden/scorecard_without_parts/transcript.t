A scorecard scores something.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:1: error: the scorecard 'card' has no parts
    8 | [[scorecard]]
      | ^
    hint: write in = "card" in a category or indicator
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:1: 错误：考核表“card”没有任何内容
    8 | [[scorecard]]
      | ^
    提示：请在类别或指标中写 in = "card"
  [1]
