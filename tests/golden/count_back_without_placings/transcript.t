Places are counted back over placings.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
