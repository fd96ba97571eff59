A condition that can never hold is refused.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
