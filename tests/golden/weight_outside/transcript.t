What comes on top of the full has no weight.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
