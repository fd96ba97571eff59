Awards that wait for each other are refused with their circle.

  $ redbanner rules check rulebook.toml
  rulebook.toml:46:1: error: a rule needs its own result: first_prize (h1) → second_prize (h1) → first_prize (h1)
    46 | [[award]]
       | ^
    hint: let one of them read something else
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:46:1: 错误：规则依赖自身的结果：first_prize (h1) → second_prize (h1) → first_prize (h1)
    46 | [[award]]
       | ^
    提示：请让其中一项改用别的数据
  [1]
