An honour for persons names a kind of person.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
