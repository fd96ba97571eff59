Equal places are told apart by the place rule.

  $ redbanner rules check rulebook.toml
  rulebook.toml:39:14: error: 'banner' breaks ties, but takes its winners by places
    39 | tie_break = ["safety"]
       |              ^
    hint: write tie_break in the place
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:39:14: 错误：“banner”写了 tie_break，但获奖者按名次产生
    39 | tie_break = ["safety"]
       |              ^
    提示：请把 tie_break 写在排名规则中
  [1]
