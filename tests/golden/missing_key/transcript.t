A key that is required is asked for.

  $ redbanner rules check rulebook.toml
  rulebook.toml:1:1: error: 'rulebook' needs the key 'title'
    1 | [rulebook]
      | ^
    hint: add the key 'title'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:1:1: 错误：“rulebook”缺少键“title”
    1 | [rulebook]
      | ^
    提示：请补上键“title”
  [1]
