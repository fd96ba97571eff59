Points go by one number; a table of several keys needs a formula.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:20: error: the table 'reward' is not looked up by one number
    18 | points = { table = "reward" }
       |                    ^
    hint: write points = "LOOKUP(…, reward)" with its keys
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:20: 错误：表“reward”不是按一个数值查找的
    18 | points = { table = "reward" }
       |                    ^
    提示：请写 points = "LOOKUP(…, reward)"，列出它的各键
  [1]
