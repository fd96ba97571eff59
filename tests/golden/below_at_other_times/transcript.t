Both lists are of the same periods and entrants.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
