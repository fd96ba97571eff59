A key that is required is asked for.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
