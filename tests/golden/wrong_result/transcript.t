A formula gives what its key needs.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
