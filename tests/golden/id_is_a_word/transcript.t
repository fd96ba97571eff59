Words of formulas are no ids.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
