Only points reach somewhere.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:12: error: the event 'fatality' has 'at_most', but no points
    17 | events = [ { id = "fatality", veto = "no_award", at_most = 5 } ]
       |            ^
    hint: write each = …, or from = … and to = …, or veto = …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:12: 错误：事件“fatality”写了 at_most，但没有分值
    17 | events = [ { id = "fatality", veto = "no_award", at_most = 5 } ]
       |            ^
    提示：请写 each = …，或 from = … 和 to = …，或 veto = …
  [1]
