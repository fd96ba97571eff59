An honour for persons names a kind of person.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:7: error: 'site' is no kind of person
    11 | for = "site"
       |       ^
    hint: write person = true in the kind 'site'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:7: 错误：“site”不是个人类别
    11 | for = "site"
       |       ^
    提示：请在类别“site”中写 person = true
  [1]
