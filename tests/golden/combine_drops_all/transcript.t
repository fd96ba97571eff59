A mean needs a part that is left.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:11: error: 'card' drops 1 of its 1 part: none is left
    13 | combine = { drop_highest = 1 }
       |           ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:11: 错误：“card”共 1 项，去掉 1 项，一项不剩
    13 | combine = { drop_highest = 1 }
       |           ^
  [1]
