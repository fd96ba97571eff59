A panel combines the marks of raters.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:9: error: 'safety' has a panel, but no marks of raters
    18 | panel = { drop_highest = 1 }
       |         ^
    hint: raters give marks: entry = "mark", or a field of rows with raters = true
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:9: 错误：“safety”有评审组，却没有评分人打分
    18 | panel = { drop_highest = 1 }
       |         ^
    提示：评分人打分：entry = "mark"，或在 rows 的字段中写 raters = true
  [1]
