Who beats whom is found in a list.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:19: error: no contests stand there: who beats whom is found in the rows of a list
    15 | by = { schulze = "periods.total" }
       |                   ^
    hint: write a list and one of its fields, "LIST.field"; a field that no rater gives
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:19: 错误：这里没有对局：谁胜谁负要从一个列表的各行中看出
    15 | by = { schulze = "periods.total" }
       |                   ^
    提示：写一个列表和它的一个字段，"LIST.field"；不能是评委给分的字段
  [1]
