A kind stands on one scorecard.

  $ redbanner rules check rulebook.toml
  rulebook.toml:20:7: error: 'site' stands on the scorecard 'card' too
    20 | for = "site"
       |       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:20:7: 错误：“site”同时在考核表“card”上
    20 | for = "site"
       |       ^
  [1]
