Ids that stand nowhere are refused, with the nearest that there is.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
