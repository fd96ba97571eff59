Both outcomes of IF are of one type.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
