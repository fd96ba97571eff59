An id or title is not empty.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
