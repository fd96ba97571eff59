Scorecards are for units; people are nominated.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:7: error: 'site' is a kind of person, and scorecards are for units
    11 | for = "site"
       |       ^
    hint: people are nominated: write for = … in an award
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:7: 错误：“site”是个人类别，考核表只用于单位
    11 | for = "site"
       |       ^
    提示：个人由单位推荐：请在奖项中写 for = …
  [1]
