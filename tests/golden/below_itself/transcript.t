Two lists cannot each lie below the other.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:57: error: the rows of 'inspection' lie below themselves
    17 | entry = { rows = [ { id = "mark", to = 100 } ], below = "finding" }
       |                                                         ^
  rulebook.toml:23:59: error: the rows of 'finding' lie below themselves
    23 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:57: 错误：“inspection”的行成了自己的下级
    17 | entry = { rows = [ { id = "mark", to = 100 } ], below = "finding" }
       |                                                         ^
  rulebook.toml:23:59: 错误：“finding”的行成了自己的下级
    23 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
  [1]
