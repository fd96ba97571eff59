Parentheses are closed; full-width ones are as good.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
