As many may rate as marks are due.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
