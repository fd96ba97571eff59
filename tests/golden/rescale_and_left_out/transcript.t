Absent parts are rescaled or left out, not both.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
