What is opened is closed.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:10: error: the file ends where something is still open
    7 | rows = [
      |         ^
    hint: close the quote or bracket, or write the value
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:10: 错误：文件结束时还有未完的内容
    7 | rows = [
      |         ^
    提示：请闭合引号或括号，或补上值
  [1]
