Points per place need places.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
