An id names one thing in the whole rulebook.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
