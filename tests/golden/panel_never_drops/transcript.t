A panel that can never drop is named in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: warning: the panel drops from 7 marks on, but has 5 raters
    17 | panel = { drop_highest = 1, from = 7, raters = 5 }
       |         ^
  rulebook.toml: no faults. 示例: indicators 1, periods 0, place rules 0, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 警告：评审组从 7 个分数起才去掉，而评分人只有 5 个
    17 | panel = { drop_highest = 1, from = 7, raters = 5 }
       |         ^
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 0 个，排名规则 0 条，奖项 0 个
