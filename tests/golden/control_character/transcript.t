Control characters are refused where they stand.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:12: error: a control character (code 1) stands in the text
    4 | issuer = "A B"
      |            ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:12: 错误：文本中有控制字符（编码 1）
    4 | issuer = "A B"
      |            ^
  [1]
