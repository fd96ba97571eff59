A rule speaks of what is on its scorecard.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
