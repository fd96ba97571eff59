A scorecard scores something.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
