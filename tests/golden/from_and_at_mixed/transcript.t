A table is by bands or by exact keys.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
