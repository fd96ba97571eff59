A full that no input can reach is named in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:10: warning: 'safety' can reach at most 95, never its full 100
    17 | points = [ { from = 0, points = 50 }, { from = 0.95, points = 95 } ]
       |          ^
  rulebook.toml: no faults. 示例: indicators 1, periods 0, place rules 0, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:10: 警告：“safety”最多得 95 分，达不到满分 100
    17 | points = [ { from = 0, points = 50 }, { from = 0.95, points = 95 } ]
       |          ^
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 0 个，排名规则 0 条，奖项 0 个
