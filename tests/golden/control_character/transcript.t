Control characters are refused where they stand.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
