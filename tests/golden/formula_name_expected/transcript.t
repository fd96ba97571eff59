A prefix has a name behind it.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
