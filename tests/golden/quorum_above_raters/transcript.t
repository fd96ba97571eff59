A quorum can be met.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: error: the quorum 5 is above the number of raters 3
    17 | panel = { raters = 3, quorum = 5 }
       |         ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 错误：最少人数 5 超过评分人数 3
    17 | panel = { raters = 3, quorum = 5 }
       |         ^
  [1]
