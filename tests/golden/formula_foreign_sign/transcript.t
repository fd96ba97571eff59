Signs of programming languages are not those of spreadsheets.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:20: error: '==' is no sign of formulas
    17 | points = "IF(value == 1, 1, 2)"
       |                    ^
    hint: write =
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:20: 错误：“==”不是公式中的符号
    17 | points = "IF(value == 1, 1, 2)"
       |                    ^
    提示：请写 =
  [1]
