Who plays whom is found on one scorecard.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
