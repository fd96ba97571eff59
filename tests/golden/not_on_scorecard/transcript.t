A rule speaks of what is on its scorecard.

  $ redbanner rules check rulebook.toml
  rulebook.toml:24:7: error: 'progress' is not on the scorecard 'card'
    24 | by = "progress"
       |       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:24:7: 错误：“progress”不在考核表“card”中
    24 | by = "progress"
       |       ^
  [1]
