An honour for persons names a kind of person.

  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
