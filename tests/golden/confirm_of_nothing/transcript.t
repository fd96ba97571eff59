What is computed is confirmed by nobody.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
