A parameter has a value on the first day that may ask for it.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:12: error: 'reward' has no value before 2023-03-01, but is asked for from 2023-01-01 on
    21 | values = [ { from = 2023-03-01, value = 5000 } ]
       |            ^
    hint: leave out the first 'from', or write an earlier one
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:12: 错误：参数“reward”在 2023-03-01 之前没有取值，而从 2023-01-01 起就要用到
    21 | values = [ { from = 2023-03-01, value = 5000 } ]
       |            ^
    提示：请去掉第一个 from，或写更早的日期
  [1]
