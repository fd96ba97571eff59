Only like is compared with like.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:14: error: a number cannot be compared with a text
    17 | points = 'IF(value = "京内", 1, 2)'
       |              ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:14: 错误：数不能与文字比较
    17 | points = 'IF(value = "京内", 1, 2)'
       |              ^
  [1]
