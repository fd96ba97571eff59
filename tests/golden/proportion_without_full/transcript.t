A proportion is one of the full.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
