Obtained ÷ obtainable is a matter of sums.

  $ redbanner rules check rulebook.toml
  rulebook.toml:12:10: error: 'card' rescales, but does not add up its parts
    12 | absent = "rescale"
       |          ^
    hint: write "left_out" instead
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:12:10: 错误：“card”要求折算，但它不是各部分之和
    12 | absent = "rescale"
       |          ^
    提示：请改写为 "left_out"
  [1]
