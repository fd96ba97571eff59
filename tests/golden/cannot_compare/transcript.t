Only like is compared with like.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
