Scorecards are for units; people are nominated.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
