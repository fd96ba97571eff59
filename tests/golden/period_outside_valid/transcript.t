A period lies inside the rulebook's validity.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
