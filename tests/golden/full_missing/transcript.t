An indicator has a full, or stands outside.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
