Where absence is told by its state, no state is forgotten.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
