An indicator records something.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:1: error: 'safety' does not say what is recorded
    13 | [[indicator]]
       | ^
    hint: name at least one field
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:1: 错误：“safety”没有写明记录什么
    13 | [[indicator]]
       | ^
    提示：请至少写一个字段
  [1]
