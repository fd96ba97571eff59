An id or title is not empty.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:9: error: 'title' is empty
    3 | title = ""
      |         ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:9: 错误：“title”为空
    3 | title = ""
      |         ^
  [1]
