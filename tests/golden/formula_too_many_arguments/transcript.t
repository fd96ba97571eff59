Functions count their arguments.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
