Quotas are for people.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:1: error: 'banner' has a quota, but is not given to people or within units
    11 | [[award]]
       | ^
    hint: write for = … with a kind of person, or from = … a place per a grouping by "unit"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:1: 错误：“banner”设有名额，但既不评个人，也不在单位内评
    11 | [[award]]
       | ^
    提示：写 for = …（一类人员），或 from = …（按“unit”分组的名次规则）
  [1]
