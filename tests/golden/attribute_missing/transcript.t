A condition on all units needs an attribute of all units.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
