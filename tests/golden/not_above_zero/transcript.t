Weights and fulls are above 0.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
