Weights meet a full that is stated.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
