Signs that mean nothing are pointed at, by character and not by byte.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:14: error: '★' has no meaning in a formula
    17 | points = "价值 ★ 2"
       |                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:14: 错误：公式中不能使用“★”
    17 | points = "价值 ★ 2"
       |                ^
  [1]
