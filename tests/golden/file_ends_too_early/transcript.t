What is opened is closed.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
