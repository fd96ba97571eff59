Absence is never a number by itself: the parent says what it does.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:1: error: parts of 'card' can be absent, and 'card' does not say what then
    8 | [[scorecard]]
      | ^
    hint: write absent = "rescale", "zero", "left_out", "group_mean", "absent", "error" or a number
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:1: 错误：“card”的某些部分可能缺项，但没有写明缺项如何处理
    8 | [[scorecard]]
      | ^
    提示：请写 absent = "rescale"（折算）、"zero"（计零）、"left_out"（略去）、"group_mean"（取组内平均）、"absent"（整体缺项）、"error"（不允许缺项）或一个分值
  [1]
