Deadlines are those of leaves.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
