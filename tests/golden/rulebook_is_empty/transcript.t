An empty file is no rulebook.

  $ redbanner rules check rulebook.toml
  rulebook.toml: error: the rulebook is empty
    hint: begin with [rulebook], id and title
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml: 错误：考核办法文件是空的
    提示：请以 [rulebook]、id 和 title 开头
  [1]
