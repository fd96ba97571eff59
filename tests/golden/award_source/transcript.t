An award has one source of candidates.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
