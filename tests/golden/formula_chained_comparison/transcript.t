Comparisons do not chain.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
