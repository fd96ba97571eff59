Parents make no circle; its path is shown.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
