Both lists are of the same entrants.

  $ redbanner rules check rulebook.toml
  rulebook.toml:36:59: error: 'finding' lies below 'inspection', but is not recorded of the same entrants
    36 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
    hint: both stand on the same scorecards; a figure says 'of'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:36:59: 错误：“finding”在“inspection”之下，但两者的参评单位不同
    36 | entry = { rows = [ { id = "severity", to = 5 } ], below = "inspection" }
       |                                                           ^
    提示：两者要在同样的考核表上；figure 用 of 写明
  [1]
