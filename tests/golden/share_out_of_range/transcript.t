A share is a part of those ranked.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
