A text ends in its line.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:15: error: the text is not closed in its line
    4 | issuer = "集团工会
      |                   ^
    hint: close it with the quote that it began with; a text of several lines stands in three quotes
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:15: 错误：文字没有在本行闭合
    4 | issuer = "集团工会
      |                   ^
    提示：请用开头的引号闭合；多行文字用三个引号
  [1]
