A place between two places has no number in a list.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: 'safety' averages places, which needs a table of points
    18 | points = { by_rank = [100, 80, 60], ties = "average" }
       |          ^
    hint: write by_rank = "id", with the id of a [[table]] of places
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：“safety”取名次的平均，需要按分值表计分
    18 | points = { by_rank = [100, 80, 60], ties = "average" }
       |          ^
    提示：请写 by_rank = "id"，即按名次的 [[table]] 的 id
  [1]
