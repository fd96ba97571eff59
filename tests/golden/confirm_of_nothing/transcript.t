What is computed is confirmed by nobody.

  $ redbanner rules check rulebook.toml
  rulebook.toml:21:11: error: 'double' asks for confirmation, but nothing is recorded for it
    21 | confirm = "second_person"
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:21:11: 错误：“double”要求复核，却没有要录入的内容
    21 | confirm = "second_person"
       |           ^
  [1]
