Only texts have a list of values.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:16: error: 'closed' lists its values, but is no text
    7 | attributes = [ { id = "closed", type = "yes_no", values = ["是"] } ]
      |                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:16: 错误：“closed”列出了可选值，但它不是文字
    7 | attributes = [ { id = "closed", type = "yes_no", values = ["是"] } ]
      |                ^
  [1]
