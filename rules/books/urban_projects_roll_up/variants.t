The other readings, and what they change: quarters rounded first (W1), C1, C4.

  $ redbanner rules test rounded_quarters/rulebook.toml | head -2
  passed   rounded.toml: W1: each quarter is rounded first
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml rounded_quarters/rulebook.toml
  rulebook 'urban-projects-roll-up': id "urban-projects-roll-up" → "urban-projects-rounded-quarters"
  rulebook 'urban-projects-roll-up': title "城市建设重点工程考核办法" → "城市建设重点工程考核办法：季度得分先舍入"
  period 'q1': new round = { mode = "half_up", places = 2 }
  period 'q2': new round = { mode = "half_up", places = 2 }
  period 'q3': new round = { mode = "half_up", places = 2 }
  period 'q4': new round = { mode = "half_up", places = 2 }

  $ redbanner rules test by_investment/rulebook.toml | head -2
  passed   weighted.toml: C1: the owners' marks by investment
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml by_investment/rulebook.toml
  rulebook 'urban-projects-roll-up': id "urban-projects-roll-up" → "urban-projects-by-investment"
  rulebook 'urban-projects-roll-up': title "城市建设重点工程考核办法" → "城市建设重点工程考核办法：责任单位按投资加权"
  indicator 'owners': value "0.7 * AVERAGE(owner.total)" → "0.7 * SUM(owner.total * owner.invested_in_year) / SUM(owner.invested_in_year)"
  new figure 'invested_in_year': 年度完成投资

  $ redbanner rules test report_missing_less_ten/rulebook.toml | head -2
  passed   report.toml: C4: no report in February
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml report_missing_less_ten/rulebook.toml
  rulebook 'urban-projects-roll-up': id "urban-projects-roll-up" → "urban-projects-report-missing-less-ten"
  rulebook 'urban-projects-roll-up': title "城市建设重点工程考核办法" → "城市建设重点工程考核办法：未报月份按上月得分减10分"
  new indicator 'carried_over': 未报月份按上月得分减10分
