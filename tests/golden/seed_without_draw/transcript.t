A play-off needs no seed.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
