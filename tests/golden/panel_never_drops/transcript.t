A panel that can never drop is named in a warning.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
