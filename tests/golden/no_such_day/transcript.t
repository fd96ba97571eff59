Days run from 1400 to 9999.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:18: error: 1066-10-14 is no day from 1400 to 9999
    4 | valid = { from = 1066-10-14, to = 2023-12-31 }
      |                  ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:18: 错误：1066-10-14 不是 1400 年至 9999 年的日期
    4 | valid = { from = 1066-10-14, to = 2023-12-31 }
      |                  ^
  [1]
