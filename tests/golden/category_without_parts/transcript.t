A category that nothing is in is named in a warning.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
