Where totals are rounded, places say which total they compare.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:1: error: 'rank' does not say whether rounded or exact totals are compared
    11 | [[place]]
       | ^
    hint: write compare = "rounded" (rounded first, then ranked) or "exact" (ranked, then rounded)
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:1: 错误：“rank”没有写明按修约后还是修约前的总分排名
    11 | [[place]]
       | ^
    提示：请写 compare = "rounded"（先修约后排名）或 "exact"（先排名后修约）
  [1]
