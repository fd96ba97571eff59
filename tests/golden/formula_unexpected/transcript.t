What cannot stand at its place in a formula is pointed at.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
