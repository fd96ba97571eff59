A formula has at most 4,096 bytes.

  $ { cat base.toml; echo "points = '''"; printf 'value +\n%.0s' {1..600}; echo "1'''"; } > rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:17:10: error: the formula is longer than 4096 bytes
    17 | points = '''
       |          ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:10: 错误：公式超过 4096 字节
    17 | points = '''
       |          ^
  [1]
