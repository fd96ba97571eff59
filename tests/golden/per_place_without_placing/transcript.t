Points per place need places.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:10: error: 'safety' gives points per place, but records no placings
    17 | points = { per_place = [100, 60, 40] }
       |          ^
    hint: write entry = "placing" for the indicator
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:10: 错误：“safety”按名次得分，却没有记录名次
    17 | points = { per_place = [100, 60, 40] }
       |          ^
    提示：请在该指标中写 entry = "placing"
  [1]
