The days of an inner period are those of its parts.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
