A kind stands on one scorecard.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
