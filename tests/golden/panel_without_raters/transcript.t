A panel combines the marks of raters.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
