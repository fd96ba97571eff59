An indicator of events lists them.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
