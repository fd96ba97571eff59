Without weights, the fulls of the parts add up to the parent's.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
