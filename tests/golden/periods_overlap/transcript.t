A day lies in one period of a year.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
