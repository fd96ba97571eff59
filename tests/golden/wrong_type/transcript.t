A value of another type is refused where it stands.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
