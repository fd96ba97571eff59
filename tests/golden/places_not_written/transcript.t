The places of a rounding are written, not computed.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
