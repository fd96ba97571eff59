An empty seed is none.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:10: error: the seed of 'rank' is empty
    15 | decide = { by = "draw", seed = "" }
       |          ^
    hint: a seed belongs to by = "draw"; without one it is recorded: 'redbanner place draw'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:10: 错误：“rank”的种子是空的
    15 | decide = { by = "draw", seed = "" }
       |          ^
    提示：种子属于 by = "draw"；不写种子时另行记录：“redbanner place draw”
  [1]
