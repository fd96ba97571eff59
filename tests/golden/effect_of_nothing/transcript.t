A veto does something.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:10: error: the veto 'accident' has no effect
    21 | effect = {}
       |          ^
    hint: write zero = […], at_most = { … }, grade = …, grade_down = …, place = … or award = "none"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:10: 错误：一票否决“accident”没有任何后果
    21 | effect = {}
       |          ^
    提示：请写 zero = […]、at_most = { … }、grade = …、grade_down = …、place = … 或 award = "none"
  [1]
