The days of an inner period are those of its parts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:6: error: the period 'year' has parts, and days of its own
    8 | to = 2023-12-31
      |      ^
    hint: leave out from and to: they follow from the parts
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:6: 错误：考核期“year”有下级考核期，又写了起止日期
    8 | to = 2023-12-31
      |      ^
    提示：请去掉 from 和 to：日期由下级考核期决定
  [1]
