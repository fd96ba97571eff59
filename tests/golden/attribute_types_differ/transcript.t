An attribute of several kinds has one type.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
