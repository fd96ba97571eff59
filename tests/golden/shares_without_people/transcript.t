What is assigned has no shares.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:12: error: 'flags' has shares, but is neither for people nor from a place
    15 | shares = [ { id = "large", when = "headcount > 100", at_least = 0.5 } ]
       |            ^
    hint: write for = … with a kind of person, or from = … with a place
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:12: 错误：“flags”规定了比例，但既不评个人，也不按名次产生
    15 | shares = [ { id = "large", when = "headcount > 100", at_least = 0.5 } ]
       |            ^
    提示：写 for = …（一类人员），或 from = …（一个名次规则）
  [1]
