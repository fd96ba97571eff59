Words of formulas are no ids.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: 'total' has a meaning of its own in formulas and cannot be an id
    5 | [[kind]]
      | ^
    hint: choose another id
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：“total”在公式中另有含义，不能作为代号
    5 | [[kind]]
      | ^
    提示：请换一个代号
  [1]
