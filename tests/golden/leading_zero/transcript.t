A number has no zero in front.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
