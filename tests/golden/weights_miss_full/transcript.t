The weights of a parent's parts add up to its full.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: the weights of 'card' add up to 95, not 100
    18 | weight = 95
       |          ^
    hint: change a weight, or full of 'card'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：“card”各部分的权重合计为 95，应为 100
    18 | weight = 95
       |          ^
    提示：请修改某个权重，或修改“card”的 full
  [1]
