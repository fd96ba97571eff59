A table is by bands or by exact keys.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:36: error: the rows of 'rates' mix 'from' and 'at'
    7 | rows = [ { from = 0, points = 1 }, { at = 5, points = 2 } ]
      |                                    ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:36: 错误：“rates”的各行混用了“from”和“at”
    7 | rows = [ { from = 0, points = 1 }, { at = 5, points = 2 } ]
      |                                    ^
  [1]
