An id is a word that a formula can hold.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
