A number has at most 60 digits.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
