Operands have types.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
