A line has at most 4,096 bytes.

  $ { printf '[rulebook]\nid = "'; printf 'a%.0s' {1..4096}; printf '"\n'; } > rulebook.toml
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
