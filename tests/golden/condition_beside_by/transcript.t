A group is an attribute's value, or has a condition.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:35: error: the group 'site' has a condition, but the grouping is by 'kind'
    21 | groups = [ { id = "site", when = "safety > 60", money = 500 } ]
       |                                   ^
    hint: leave out 'by', or the conditions
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:35: 错误：分组“site”写了条件，而分组依据是“kind”
    21 | groups = [ { id = "site", when = "safety > 60", money = 500 } ]
       |                                   ^
    提示：请去掉 by，或去掉各组的条件
  [1]
