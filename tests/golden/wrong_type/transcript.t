A value of another type is refused where it stands.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:9: error: 'title' must be a text, not a number
    3 | title = 2023
      |         ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:9: 错误：“title”应为文字，不能是数
    3 | title = 2023
      |         ^
  [1]
