A line holds one key and its value.

  $ redbanner rules check rulebook.toml
  rulebook.toml:2:16: error: something stands behind the value
    2 | id = "example" title = "示例"
      |                ^
    hint: write one key a line; quote what is a text
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:2:16: 错误：值的后面还有多余内容
    2 | id = "example" title = "示例"
      |                ^
    提示：一行只写一个键；文字要加引号
  [1]
