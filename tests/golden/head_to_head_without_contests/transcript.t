Ahead of one another are rows of a list, or periods.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
