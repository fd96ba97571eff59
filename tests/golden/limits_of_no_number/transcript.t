Only numbers have a range.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
