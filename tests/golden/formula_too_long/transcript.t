A formula has at most 4,096 bytes.

  $ { cat base.toml; echo "points = '''"; printf 'value +\n%.0s' {1..600}; echo "1'''"; } > rulebook.toml
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules check rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
