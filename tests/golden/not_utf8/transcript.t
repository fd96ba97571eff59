Text in GB18030 is not guessed at: the message says how to convert it.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
