Brackets are nested at most 200 levels deep.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
