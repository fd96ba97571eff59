An empty seed is none.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
