A cap is not below the floor.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
