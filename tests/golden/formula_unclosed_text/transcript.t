A text in a formula is closed.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:33: error: the text is never closed
    17 | points = "IF(value > 1, 1, 2) + “京内"
       |                                 ^
    hint: close the text with the quote that it began with
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:33: 错误：文字没有闭合
    17 | points = "IF(value > 1, 1, 2) + “京内"
       |                                 ^
    提示：请用与开头成对的引号结束文字
  [1]
