Keys of later versions are refused, not ignored.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
