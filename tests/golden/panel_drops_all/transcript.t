A panel keeps a mark.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
