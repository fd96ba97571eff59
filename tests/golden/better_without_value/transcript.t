Deductions have no value that could be better.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:1: error: 'safety' says what is better, but records no value
    13 | [[indicator]]
       | ^
    hint: leave out better, or write value = …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:1: 错误：“safety”写了 better，但没有可比的数值
    13 | [[indicator]]
       | ^
    提示：请去掉 better，或写 value = …
  [1]
