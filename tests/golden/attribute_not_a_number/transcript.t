A quota is counted by a number.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
