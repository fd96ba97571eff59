An event has one outcome.

  $ redbanner rules check rulebook.toml
  rulebook.toml:16:12: error: the event 'notice' needs exactly one outcome
    16 | events = [ { id = "notice", each = -1, from = -2, to = -1 } ]
       |            ^
    hint: write each = …, or from = … and to = …, or veto = …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:16:12: 错误：事件“notice”必须且只能有一种结果
    16 | events = [ { id = "notice", each = -1, from = -2, to = -1 } ]
       |            ^
    提示：请写 each = …，或 from = … 和 to = …，或 veto = …
  [1]
