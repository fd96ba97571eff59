Both lists are of the same periods.

  $ redbanner rules check rulebook.toml
  rulebook.toml:37:59: error: 'finding' lies below 'inspection', but is not recorded in the same periods
    37 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
    hint: give both the same 'periods' and 'over'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:37:59: 错误：“finding”在“inspection”之下，但两者的考核期不同
    37 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
    提示：两者的 periods 和 over 要相同
  [1]
