Quotas are for people.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:1: error: 'banner' has a quota, but is not for people
    11 | [[award]]
       | ^
    hint: write for = … with a kind of person
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:1: 错误：“banner”有名额分配，却不是评选个人
    11 | [[award]]
       | ^
    提示：请写 for = …，指明个人类别
  [1]
