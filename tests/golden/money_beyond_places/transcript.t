Money for places that cannot win is named in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: warning: 'banner' pays 2 places, but only 1 can win
    17 | money = { per_place = [20000, 10000] }
       |         ^
  rulebook.toml: no faults. 示例: indicators 1, periods 1, place rules 1, awards 1
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 警告：“banner”规定了 2 个名次的奖金，而只取 1 名
    17 | money = { per_place = [20000, 10000] }
       |         ^
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 1 个，排名规则 1 条，奖项 1 个
