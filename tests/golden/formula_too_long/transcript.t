A formula has at most 4,096 bytes.

  $ { cat base.toml; echo "points = '''"; printf 'value +\n%.0s' {1..600}; echo "1'''"; } > rulebook.toml
  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
