Keys that exclude one another are not written together.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:66: error: 'points' needs exactly one of proportional_to, bands, interpolate, marginal, by_rank, per_place, table
    3 | ...ator = [ { id = "safety", in = "card", full = 100, points = { proportional_to = 1, table ...
      |                                                                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:66: 错误：“points”必须且只能写 proportional_to、bands、interpolate、marginal、by_rank、per_place、table 中的一个
    3 | ...ator = [ { id = "safety", in = "card", full = 100, points = { proportional_to = 1, table ...
      |                                                                ^
  [1]
