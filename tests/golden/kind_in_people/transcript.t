Units belong to units.

  $ redbanner rules check rulebook.toml
  rulebook.toml:24:6: error: 'team' cannot belong to 'manager', which are people
    24 | in = "manager"
       |      ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:24:6: 错误：“team”不能属于“manager”，后者是人员
    24 | in = "manager"
       |      ^
  [1]
