An absent part earns no more than it could have.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:10: error: an absent part would earn 120, but the full of 'safety' is 100
    11 | absent = { not_applicable = 120, not_examined = "zero", refused = "zero" }
       |          ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:10: 错误：缺项得 120 分，而“safety”的满分是 100
    11 | absent = { not_applicable = 120, not_examined = "zero", refused = "zero" }
       |          ^
  [1]
