A quota is one person per so many.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
