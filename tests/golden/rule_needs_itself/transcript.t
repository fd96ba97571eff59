A rule that needs its own result is refused with its path.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
