A category that nothing is in is named in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:1: warning: the category 'delivery' has no parts and is never used
    18 | [[category]]
       | ^
    hint: write in = "delivery" in a category or indicator
  rulebook.toml: no faults. 示例: indicators 1, periods 0, place rules 0, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:1: 警告：类别“delivery”没有任何内容，不起作用
    18 | [[category]]
       | ^
    提示：请在类别或指标中写 in = "delivery"
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 0 个，排名规则 0 条，奖项 0 个
