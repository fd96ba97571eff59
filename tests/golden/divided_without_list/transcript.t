What two share is added up from the places that they fill: a list says what each earns.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
