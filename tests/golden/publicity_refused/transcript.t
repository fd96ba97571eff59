Publicity runs for working days or for calendar days, not for both, and for one day at least.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:13: error: 'publicity' needs exactly one of workdays, days
    4 | publicity = { workdays = 5, days = 7 }
      |             ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:13: 错误：“publicity”必须且只能写 workdays、days 中的一个
    4 | publicity = { workdays = 5, days = 7 }
      |             ^
  [1]
  $ sed -i 's/^publicity.*/publicity = { workdays = 0 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:4:26: error: 'workdays' must be a whole number from 1 to 365, not 0
    4 | publicity = { workdays = 0 }
      |                          ^
  [1]
  $ sed -i 's/^publicity.*/publicity = { day = 7 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:4:13: error: 'publicity' needs exactly one of workdays, days
    4 | publicity = { day = 7 }
      |             ^
  rulebook.toml:4:15: error: unknown key 'day' in 'publicity'
    4 | publicity = { day = 7 }
      |               ^
    hint: did you mean 'days'?
  [1]

What it may be.

  $ sed -i 's/^publicity.*/publicity = { workdays = 5 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 示例: indicators 0, periods 0, place rules 0, awards 0
  $ sed -i 's/^publicity.*/publicity = { days = 7 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 示例: indicators 0, periods 0, place rules 0, awards 0
