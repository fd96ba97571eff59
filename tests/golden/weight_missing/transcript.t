In one parent either all parts have a weight, or none.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
