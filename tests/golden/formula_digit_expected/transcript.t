A decimal point has digits on both sides.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
