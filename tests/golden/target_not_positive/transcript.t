A value is measured against a target above 0.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
