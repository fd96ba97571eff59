Parents make no circle; its path is shown.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: the category is its own parent: delivery → quality → delivery
    5 | [[category]]
      | ^
    hint: change 'in' of one of them
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：类别的上级关系成环：delivery → quality → delivery
    5 | [[category]]
      | ^
    提示：请修改其中一个的“in”
  [1]
