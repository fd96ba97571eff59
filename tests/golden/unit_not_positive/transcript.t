One rounds to a unit above 0.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
