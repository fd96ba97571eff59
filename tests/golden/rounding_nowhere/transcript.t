A rounding says where it acts.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
