Chinese quotes are no quotes of TOML.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
