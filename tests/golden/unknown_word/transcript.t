A closed choice takes its words alone.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
