Quotas are for people.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
