Places, counts and decimals are whole numbers in a range.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
