A rulebook begins with [rulebook].

  $ redbanner rules check rulebook.toml
  rulebook.toml: error: the table 'rulebook' is missing
    hint: begin with [rulebook], id and title
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml: 错误：缺少表“rulebook”
    提示：请以 [rulebook]、id 和 title 开头
  [1]
