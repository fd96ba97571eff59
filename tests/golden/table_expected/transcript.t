LOOKUP takes the id of a table.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
