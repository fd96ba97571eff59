The first row that holds counts; this one never does.

  $ redbanner rules check rulebook.toml
  rulebook.toml:24:3: warning: this row of 'reward' can never be reached
    24 |   { level = "省", rate = { from = 0.9 }, points = 5 },
       |   ^
    hint: the other row stands in line 23
  rulebook.toml: no faults. 示例: indicators 1, periods 0, place rules 0, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:24:3: 警告：“reward”的这一行永远不会用到
    24 |   { level = "省", rate = { from = 0.9 }, points = 5 },
       |   ^
    提示：另一行在第 23 行
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 0 个，排名规则 0 条，奖项 0 个
