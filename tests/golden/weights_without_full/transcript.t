Weights meet a full that is stated.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:1: error: the parts of 'card' have weights, but 'card' states no full
    8 | [[scorecard]]
      | ^
    hint: write full = … for 'card'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:1: 错误：“card”的各部分有权重，但“card”没有写明满分
    8 | [[scorecard]]
      | ^
    提示：请为“card”写明 full = …
  [1]
