Keys that exclude one another are not written together.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
