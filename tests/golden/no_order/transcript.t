Texts have no order.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:14: error: a text has no order
    18 | points = 'IF(region < "京外", 60, 100)'
       |              ^
    hint: compare it with = or <>
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:14: 错误：文字没有大小之分
    18 | points = 'IF(region < "京外", 60, 100)'
       |              ^
    提示：请用 = 或 <> 比较
  [1]
