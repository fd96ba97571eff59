A table has rows.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: 'rates' has no rows
    5 | [[table]]
      | ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：“rates”没有任何一行
    5 | [[table]]
      | ^
  [1]
