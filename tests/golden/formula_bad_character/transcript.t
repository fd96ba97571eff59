Signs that mean nothing are pointed at, by character and not by byte.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
