A name that means nothing is pointed at inside the formula.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
