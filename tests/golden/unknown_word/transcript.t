A closed choice takes its words alone.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:12: error: 'cn' is no value of 'language'
    4 | language = "cn"
      |            ^
    hint: did you mean 'en'?
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:12: 错误：“language”不能取“cn”
    4 | language = "cn"
      |            ^
    提示：是否想写“en”？
  [1]
