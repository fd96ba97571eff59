A prefix names what an aggregate runs over.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
