An indicator of events lists them.

  $ redbanner rules check rulebook.toml
  rulebook.toml:12:1: error: 'safety' records events, but lists none
    12 | [[indicator]]
       | ^
    hint: write events = [ { id = …, each = -1 } ]
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:12:1: 错误：“safety”记录事件，却没有列出事件
    12 | [[indicator]]
       | ^
    提示：请写 events = [ { id = …, each = -1 } ]
  [1]
