Equals divide what places pay.

  $ redbanner rules check rulebook.toml
  rulebook.toml:44:9: error: 'banner' divides the money of places, which needs per_place
    44 | money = { each = 5000, ties = "divided" }
       |         ^
    hint: write per_place = […]
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:44:9: 错误：“banner”把名次奖金平分，需要写 per_place
    44 | money = { each = 5000, ties = "divided" }
       |         ^
    提示：请写 per_place = […]
  [1]
