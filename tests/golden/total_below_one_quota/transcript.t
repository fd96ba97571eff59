What one unit has is no more than the total.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:19: error: the quota of 'honour' gives a single unit 3, but the total is 2
    15 | quota = { total = 2, by = "headcount", method = "d_hondt", at_least = 3 }
       |                   ^
    hint: raise the total, or lower what one unit has
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:19: 错误：“honour”一个单位的名额就有3个，总名额只有2个
    15 | quota = { total = 2, by = "headcount", method = "d_hondt", at_least = 3 }
       |                   ^
    提示：提高总名额，或减少单个单位的名额
  [1]
