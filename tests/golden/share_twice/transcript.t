Shares of one award are told apart by their ids.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:3: error: 'honour' has two shares 'front_line'
    18 |   { id = "front_line", when = 'post = "工人"', at_most = 0.2 },
       |   ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:3: 错误：“honour”的比例“front_line”出现两次
    18 |   { id = "front_line", when = 'post = "工人"', at_most = 0.2 },
       |   ^
  [1]
