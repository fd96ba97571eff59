A quota is counted by a number.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:92: error: the attribute 'region' is no number
    7 | ...riod = "year", for = "person", quota = { one_per = 15, of = "region" } } ]
      |                                                                ^
    hint: write type = "number"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:92: 错误：属性“region”不是数
    7 | ...riod = "year", for = "person", quota = { one_per = 15, of = "region" } } ]
      |                                                                ^
    提示：请写 type = "number"
  [1]
