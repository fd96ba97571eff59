An indicator records events, or something else.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:1: error: 'safety' lists events, but records something else
    13 | [[indicator]]
       | ^
    hint: make two indicators of it
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:1: 错误：“safety”列出了事件，记录的却是别的内容
    13 | [[indicator]]
       | ^
    提示：请拆成两个指标
  [1]
