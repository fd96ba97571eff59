An indicator records events, or something else.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
