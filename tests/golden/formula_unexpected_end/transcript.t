A formula is complete.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
