Parentheses are closed; full-width ones are as good.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:11: error: the parenthesis is never closed
    17 | points = "（value + 1"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:11: 错误：括号没有闭合
    17 | points = "（value + 1"
       |           ^
  [1]
