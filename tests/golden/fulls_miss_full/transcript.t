Without weights, the fulls of the parts add up to the parent's.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:8: error: the fulls of the parts of 'card' add up to 100, not 120
    11 | full = 120
       |        ^
    hint: change full of a part, or of 'card'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:8: 错误：“card”各部分的满分合计为 100，应为 120
    11 | full = 120
       |        ^
    提示：请修改某一部分的 full，或修改“card”的 full
  [1]
