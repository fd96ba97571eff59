Chinese keys and tables need quotes in TOML.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
