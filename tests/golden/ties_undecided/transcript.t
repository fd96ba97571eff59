Equal stays equal: whether ties are meant is asked in a warning.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
