Functions of later versions are refused by name.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
