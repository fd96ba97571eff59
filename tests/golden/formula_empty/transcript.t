A formula says something.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
