What raters give is combined, so it is a number.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:20: error: 'praise' is given by raters, but is no number
    17 | entry = { rows = [ { id = "praise", type = "text", raters = true }, { id = "mark" } ] }
       |                    ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:20: 错误：“praise”由评委给出，但不是数值
    17 | entry = { rows = [ { id = "praise", type = "text", raters = true }, { id = "mark" } ] }
       |                    ^
  [1]
