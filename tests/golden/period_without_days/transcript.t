A period has days, or parts that have.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: the period 'year' has neither days nor parts
    5 | [[period]]
      | ^
    hint: write from and to, or in = "year" in other periods
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：考核期“year”既没有起止日期，也没有下级考核期
    5 | [[period]]
      | ^
    提示：请写 from 和 to，或在其他考核期中写 in = "year"
  [1]
