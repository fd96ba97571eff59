Lateness never earns.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
