Days run forwards.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:6: error: the days run backwards, from 2023-12-31 to 2023-01-01
    8 | to = 2023-01-01
      |      ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:6: 错误：日期颠倒：从 2023-12-31 到 2023-01-01
    8 | to = 2023-01-01
      |      ^
  [1]
