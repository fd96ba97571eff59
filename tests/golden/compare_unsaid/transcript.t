Where totals are rounded, places say which total they compare.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
