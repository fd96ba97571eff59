What becomes of equals at the cut is said before the season.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
