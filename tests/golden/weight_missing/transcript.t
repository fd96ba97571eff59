In one parent either all parts have a weight, or none.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:3: error: 'safety' has no weight, but other parts of 'card' have
    4 |   { id = "safety", in = "card", full = 100, events = [ { id = "notice", each = -1 } ] },
      |   ^
    hint: either all parts of 'card' have a weight, or none
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:3: 错误：“safety”没有权重，而“card”的其他部分有
    4 |   { id = "safety", in = "card", full = 100, events = [ { id = "notice", each = -1 } ] },
      |   ^
    提示：“card”的各部分要么都有权重，要么都没有
  [1]
