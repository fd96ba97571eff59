Signs of programming languages are not those of spreadsheets.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
