A condition on all units needs an attribute of all units.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:92: error: the units of 'card' have no attribute 'headcount'
    7 | ...riod = "year", for = "person", quota = { one_per = 15, of = "headcount" } } ]
      |                                                                ^
    hint: declare 'headcount' in the attributes of a kind that stands there
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:92: 错误：“card”的参赛单位没有属性“headcount”
    7 | ...riod = "year", for = "person", quota = { one_per = 15, of = "headcount" } } ]
      |                                                                ^
    提示：请在相应类别的 attributes 中声明“headcount”
  [1]
