Absent parts are rescaled or left out, not both.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:10: error: 'card' both rescales and leaves out
    11 | absent = { not_applicable = "rescale", not_examined = "left_out", refused = "zero" }
       |          ^
    hint: choose one of them
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:10: 错误：“card”既要求折算又要求略去
    11 | absent = { not_applicable = "rescale", not_examined = "left_out", refused = "zero" }
       |          ^
    提示：请任选其一
  [1]
