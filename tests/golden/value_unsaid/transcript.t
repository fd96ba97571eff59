Several numbers become one by a formula.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
