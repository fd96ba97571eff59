Without weights, the fulls of the parts add up to the parent's.

  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
