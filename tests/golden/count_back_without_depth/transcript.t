Counting back goes down to a stated place.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
