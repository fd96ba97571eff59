Days run forwards.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
