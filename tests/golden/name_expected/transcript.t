What was written, and what was before rounding, are asked of a name.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:30: error: EXACT takes a name, not a computation
    18 | value = "SUM(points) + EXACT(total + 1)"
       |                              ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:30: 错误：EXACT 只能作用于名称，不能作用于算式
    18 | value = "SUM(points) + EXACT(total + 1)"
       |                              ^
  [1]
