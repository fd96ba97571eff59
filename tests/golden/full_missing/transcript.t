An indicator has a full, or stands outside.

  $ redbanner rules check rulebook.toml
  rulebook.toml:12:1: error: 'safety' has no full
    12 | [[indicator]]
       | ^
    hint: write full = …, or outside = true for what comes on top
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:12:1: 错误：“safety”没有满分
    12 | [[indicator]]
       | ^
    提示：请写 full = …；额外加减分的写 outside = true
  [1]
