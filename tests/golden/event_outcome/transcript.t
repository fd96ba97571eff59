An event has one outcome.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
