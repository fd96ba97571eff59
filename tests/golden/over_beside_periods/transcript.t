Once for all of them, or in some: not both.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:8: error: 'safety' has both 'over' and 'periods'
    18 | over = "year"
       |        ^
    hint: leave out one of them
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:8: 错误：“safety”同时写了 over 和 periods
    18 | over = "year"
       |        ^
    提示：请去掉其中一个
  [1]
