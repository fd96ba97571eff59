Bands rise, without gap or overlap.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
