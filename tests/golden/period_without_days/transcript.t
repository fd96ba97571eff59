A period has days, or parts that have.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
