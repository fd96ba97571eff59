Places are counted back over placings.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:30: error: 'safety' records no placings to count back
    15 | tie_break = [ { count_back = "safety", depth = 3 } ]
       |                              ^
    hint: write entry = "placing" for the indicator
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:30: 错误：“safety”没有记录名次，无法按名次次数比较
    15 | tie_break = [ { count_back = "safety", depth = 3 } ]
       |                              ^
    提示：请在该指标中写 entry = "placing"
  [1]
