Days run from 1400 to 9999.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
