What is no TOML is shown at its first fault; reading stops there.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
