Where absence is told by its state, no state is forgotten.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:10: error: parts of 'card' can be absent, and 'card' says nothing about: not_examined, refused
    11 | absent = { not_applicable = "rescale" }
       |          ^
    hint: write absent = "rescale", "zero", "left_out", "group_mean", "absent", "error" or a number
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:10: 错误：“card”的某些部分可能缺项，但没有写明以下情形如何处理：not_examined、refused
    11 | absent = { not_applicable = "rescale" }
       |          ^
    提示：请写 absent = "rescale"（折算）、"zero"（计零）、"left_out"（略去）、"group_mean"（取组内平均）、"absent"（整体缺项）、"error"（不允许缺项）或一个分值
  [1]
