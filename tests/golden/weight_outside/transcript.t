What comes on top of the full has no weight.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:57: error: 'bonus' has a weight, but stands outside its parent's full
    5 |   { id = "bonus", in = "card", outside = true, weight = 5, events = [ { id = "praise", ea...
      |                                                         ^
    hint: leave out weight, or outside
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:57: 错误：“bonus”在上级满分之外，不能有权重
    5 |   { id = "bonus", in = "card", outside = true, weight = 5, events = [ { id = "praise", ea...
      |                                                         ^
    提示：请去掉 weight 或 outside
  [1]
