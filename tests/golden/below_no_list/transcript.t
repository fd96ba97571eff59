Rows lie below rows, not below a measure.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
