An indicator records something.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
