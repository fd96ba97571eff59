Obtained ÷ obtainable is a matter of sums.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
