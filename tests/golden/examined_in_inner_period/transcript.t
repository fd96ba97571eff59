An indicator is examined in periods without parts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:111: error: 'safety' is examined in 'year', which has parts
    3 | ... 100, events = [ { id = "notice", each = -1 } ], periods = ["year"] } ]
      |                                                                ^
    hint: name its parts instead
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:111: 错误：“safety”的考核期“year”有下级考核期
    3 | ... 100, events = [ { id = "notice", each = -1 } ], periods = ["year"] } ]
      |                                                                ^
    提示：请改写为它的下级考核期
  [1]
