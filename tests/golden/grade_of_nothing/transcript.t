Where nobody is graded, nobody falls a step.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:10: error: the veto 'accident' changes a grade, but there is none
    21 | effect = { grade_down = 1 }
       |          ^
    hint: write a [[grade]] with its steps
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:10: 错误：一票否决“accident”要改变等次，但没有定级规则
    21 | effect = { grade_down = 1 }
       |          ^
    提示：请写 [[grade]] 及其各等次
  [1]
