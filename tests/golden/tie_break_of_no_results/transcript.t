Who is equal at the cut is parted where winners are taken by results; nominees have an order.

  $ redbanner rules check rulebook.toml
  rulebook.toml:46:14: error: 'model_worker' breaks ties, but takes its winners by no results
    46 | tie_break = ["safety"]
       |              ^
    hint: write by = …, the order of the nominees
  rulebook.toml:46:15: error: 'safety' means nothing in this formula
    46 | tie_break = ["safety"]
       |               ^
    hint: 'safety' is an indicator
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:46:14: 错误：“model_worker”写了 tie_break，但获奖者不按成绩产生
    46 | tie_break = ["safety"]
       |              ^
    提示：请写 by = …，即被推荐人的排序依据
  rulebook.toml:46:15: 错误：这个公式中没有“safety”
    46 | tie_break = ["safety"]
       |               ^
    提示：“safety”是指标
  [1]
