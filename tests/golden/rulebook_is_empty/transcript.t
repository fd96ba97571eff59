An empty file is no rulebook.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
