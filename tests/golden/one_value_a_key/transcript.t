A line holds one key and its value.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
