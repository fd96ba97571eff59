Faults of reading and of meaning, all in one go.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:9: error: the days run backwards, from 2023-12-31 to 2023-01-01
    4 | valid = { from = 2023-12-31, to = 2023-01-01 }
      |         ^
  rulebook.toml:12:1: error: unknown key 'titel' in 'scorecard'
    12 | titel = "考核表"
       | ^
    hint: did you mean 'title'?
  rulebook.toml:14:8: error: there is no kind 'sites'
    14 | for = ["sites"]
       |        ^
    hint: did you mean 'site'?
  rulebook.toml:16:10: error: 'rescal' is no value of 'absent'
    16 | absent = "rescal"
       |          ^
    hint: did you mean 'rescale'?
  rulebook.toml:18:1: error: '安全' has no full
    18 | [[indicator]]
       | ^
    hint: write full = …, or outside = true for what comes on top
  rulebook.toml:22:1: error: unknown key 'wieght' in 'indicator'
    22 | wieght = 40
       | ^
    hint: did you mean 'weight'?
  rulebook.toml:23:8: error: 'full' must be a number, not a text
    23 | full = "四十"
       |        ^
  rulebook.toml:28:6: error: there is no category or scorecard 'cards'
    28 | in = "cards"
       |      ^
    hint: did you mean 'card'?
  rulebook.toml:30:20: error: there is no function 'COUNTT'
    30 | value = "SUM(评分) / COUNTT(评分)"
       |                      ^
    hint: did you mean 'COUNT'?
  rulebook.toml:36:6: error: the period 'h1' is not inside the validity 2023-12-31 to 2023-01-01
    36 | to = 2023-06-30
       |      ^
    hint: change the period, or 'valid' of the rulebook
  rulebook.toml:38:1: warning: 'p' does not say what becomes of equals
    38 | [[place]]
       | ^
    hint: write ties = "shared" (1-2-2-4), "dense" (1-2-2-3), "average" (1-2.5-2.5-4) or "last" (1-3-3-4)
  rulebook.toml:42:12: error: there is no period 'h2'
    42 | periods = ["h2"]
       |            ^
    hint: did you mean 'h1'?
  rulebook.toml:43:21: error: 'safety' means nothing in this formula
    43 | tie_break = ["安全", "safety"]
       |                       ^
    hint: known here are all_months, entrant, kind, months, p, total, unit, 安全
  rulebook.toml:44:1: error: unknown key 'draw' in 'place'
    44 | draw = "seed"
       | ^
    hint: 'place' has the keys id, title, scorecard, per, periods, by, order, compare, tie_break, ties, decide, eligible, min_months
  [1]
