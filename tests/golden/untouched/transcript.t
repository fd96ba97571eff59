What a case expects may be a grade, a place by its rule, a value before the curve, a number with room. At the end stands what no case has touched; that alone is
no failure.

  $ redbanner rules test rulebook.toml
  passed   one.toml: one site
  REFUSED  one.toml: published with one decimal, and with room
  cases/one.toml:13:83: error: column 'order': 'order' is no indicator, category, figure, grade, place rule or word of expectations
    13 | ..."h1", entrant = "a", total = "90.04 ± 0.05", level = "poor", order = 1 },
       |                                                                ^
  cases/one.toml:14: error: column 'rounded': 'one' is no number
    14 |            { period = "h1", entrant = "a", output = 50, rounded = "one" } ]
    hint: say how many decimals, from 0 to 20
  FAILED   one.toml: published with two decimals and wrong
    h1, a, total: expected 90.04 ± 0.005, got 90
    h1, a, value.output: expected 0.9, got 0.95
    h1, a, level: expected poor, got good
    h1, a, site_place: expected none, got 1
  passed 1, failed 2, skipped 0
  not touched by any case:
    event 'fatality' of 'safety' never happened
    step 'poor' of grade 'level' never reached
    veto 'dead' never struck
    award 'prize' never granted
    points of 'output': row 1, 3 never hit
    table 'money': row 2, 3 never hit
  [1]
  $ sed -n 1,7p cases/one.toml >first && mv first cases/one.toml && redbanner rules test rulebook.toml
  passed   one.toml: one site
  passed 1, failed 0, skipped 0
  not touched by any case:
    event 'fatality' of 'safety' never happened
    step 'good' of grade 'level' never reached
    step 'poor' of grade 'level' never reached
    veto 'dead' never struck
    award 'prize' never granted
    points of 'output': row 1, 3 never hit
    table 'money': row 2, 3 never hit
  $ redbanner --lang zh rules test rulebook.toml
  通过  one.toml：one site
  通过 1，不符 0，跳过 0
  没有任何用例触及：
    “safety”的事件“fatality”从未发生
    等级“level”的“good”从未达到
    等级“level”的“poor”从未达到
    一票否决“dead”从未生效
    奖项“prize”从未授予
    “output”的分值：第 1, 3 行从未命中
    表“money”：第 2, 3 行从未命中
