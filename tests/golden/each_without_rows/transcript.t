'each' is the value of a row of a list.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: error: 'safety' has 'each', but records no list
    17 | each = "mark * 2"
       |         ^
    hint: write entry = { rows = [ … ] }, or value = … instead
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 错误：“safety”写了 each，但记录的不是清单
    17 | each = "mark * 2"
       |         ^
    提示：请写 entry = { rows = [ … ] }，或改写 value = …
  [1]
