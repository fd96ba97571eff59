Only texts have a list of values.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
