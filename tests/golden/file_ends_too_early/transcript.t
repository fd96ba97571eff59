What is opened is closed.

  $ redbanner rules check rulebook.toml
  bash: line 1: redbanner: command not found
  [127]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
