Rows lie below rows, not below a measure.

  $ redbanner rules check rulebook.toml
  rulebook.toml:22:59: error: 'finding' lies below 'output', which has no rows
    22 | entry = { rows = [ { id = "severity", to = 5 } ], below = "output" }
       |                                                           ^
    hint: write entry = { rows = [ … ] }, or value = … instead
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:22:59: 错误：“finding”在“output”之下，但“output”没有行
    22 | entry = { rows = [ { id = "severity", to = 5 } ], below = "output" }
       |                                                           ^
    提示：请写 entry = { rows = [ … ] }，或改写 value = …
  [1]
