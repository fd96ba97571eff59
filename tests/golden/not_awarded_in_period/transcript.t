What an award comes after is awarded in the same period.

  $ redbanner rules check rulebook.toml
  rulebook.toml:50:9: error: 'banner' is not awarded in the period 'year'
    50 | after = "banner"
       |         ^
    hint: add the period to period of 'banner'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:50:9: 错误：“banner”在周期“year”不评选
    50 | after = "banner"
       |         ^
    提示：请把该周期加入“banner”的 period
  [1]
