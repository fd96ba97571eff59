Equal stays equal: whether ties are meant is asked in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:10:1: warning: 'rank' does not say what becomes of equals
    10 | [[place]]
       | ^
    hint: write ties = "shared" (1-2-2-4), "dense" (1-2-2-3), "average" (1-2.5-2.5-4) or "last" (1-3-3-4)
  rulebook.toml: no faults. 示例: indicators 1, periods 1, place rules 1, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:10:1: 警告：“rank”没有写明并列如何处理
    10 | [[place]]
       | ^
    提示：请写 ties = "shared"（1-2-2-4）、"dense"（1-2-2-3）、"average"（1-2.5-2.5-4）或 "last"（1-3-3-4）
  rulebook.toml：未发现问题。示例：指标 1 项，考核期 1 个，排名规则 1 条，奖项 0 个
