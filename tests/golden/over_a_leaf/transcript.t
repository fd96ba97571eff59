What is examined once for several periods names the period that they are in.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:8: error: 'safety' is examined over 'h1', which has no parts
    18 | over = "h1"
       |        ^
    hint: write periods = ["h1"] instead
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:8: 错误：“safety”按“h1”考核一次，但“h1”没有子期
    18 | over = "h1"
       |        ^
    提示：请改写 periods = ["h1"]
  [1]
