Unknown keys are pointed at, with the nearest or all that the table has.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
