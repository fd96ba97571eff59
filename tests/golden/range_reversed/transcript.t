A range runs upwards.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
