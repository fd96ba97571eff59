An indicator is examined in periods without parts.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
