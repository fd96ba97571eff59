What is examined once stands on top of the totals of the parts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:8: error: 'safety' is examined once for several periods, but stands inside its parent's full
    17 | over = "year"
       |        ^
    hint: write outside = true
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:8: 错误：“safety”几期只考核一次，却计入上级的满分
    17 | over = "year"
       |        ^
    提示：请写 outside = true
  [1]
