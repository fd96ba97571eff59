A whole number beyond 64 bits needs a decimal point.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
