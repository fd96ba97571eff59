Texts have no order.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
