A full that no input can reach is named in a warning.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
