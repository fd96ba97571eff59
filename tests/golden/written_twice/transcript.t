A key is written once.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
