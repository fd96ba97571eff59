A number with a unit is converted into the unit of its key; what does not convert is refused.

  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
