A deadline can be met.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
