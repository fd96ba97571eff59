A formula is nested at most 100 levels deep.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
