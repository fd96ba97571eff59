Numbers are plain decimals, kept digit by digit.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
