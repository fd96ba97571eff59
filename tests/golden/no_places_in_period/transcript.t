An award is given in periods that have places.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
