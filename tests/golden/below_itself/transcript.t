Two lists cannot each lie below the other.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
