Only the first band is open below.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
