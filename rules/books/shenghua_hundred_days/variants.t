The other reading of C3, and what it changes.

  $ redbanner rules test vetoed_month_as_marked/rulebook.toml | head -2
  passed   veto.toml: W4: the vetoed month enters the mean as marked
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml vetoed_month_as_marked/rulebook.toml
  rulebook 'shenghua-hundred-days-2014': id "shenghua-hundred-days-2014" → "shenghua-vetoed-month-as-marked"
  rulebook 'shenghua-hundred-days-2014': title "临杭物流园区“百日会战”劳动竞赛评比办法" → "“百日会战”评比办法：被否决的月份按评比得分计入总评"
  veto 'struck': effect.zero taken away, was ["total"]
