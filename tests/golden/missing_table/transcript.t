A rulebook begins with [rulebook].

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
