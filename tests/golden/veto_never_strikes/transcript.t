A veto that nothing triggers is named in a warning.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
