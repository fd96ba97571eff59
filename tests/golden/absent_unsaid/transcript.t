Absence is never a number by itself: the parent says what it does.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
