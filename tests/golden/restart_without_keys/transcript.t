What begins again has keys.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
