A table has rows.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
