A proportion is one of the full.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:10: error: 'safety' gives points in proportion, but has no full
    17 | points = { proportional_to = 1 }
       |          ^
    hint: write full = … for 'safety'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:10: 错误：“safety”按比例得分，却没有满分
    17 | points = { proportional_to = 1 }
       |          ^
    提示：请为“safety”写明 full = …
  [1]
