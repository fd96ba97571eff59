What has several values is gathered into one.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
