The weights of a parent's parts add up to its full.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
