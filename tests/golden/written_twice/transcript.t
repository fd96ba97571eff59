A key is written once.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:9: error: the key or table was written before
    4 | title = "又一个"
      |         ^
    hint: keep one of the two
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:9: 错误：这个键或表前面已经写过
    4 | title = "又一个"
      |         ^
    提示：请只保留一处
  [1]
