A play-off needs no seed.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:10: error: 'rank' has a seed, but draws no lots
    15 | decide = { by = "play_off", seed = "2023-07-15" }
       |          ^
    hint: a seed belongs to by = "draw"; without one it is recorded: 'redbanner place draw'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:10: 错误：“rank”有种子，但不抽签
    15 | decide = { by = "play_off", seed = "2023-07-15" }
       |          ^
    提示：种子属于 by = "draw"；不写种子时另行记录：“redbanner place draw”
  [1]
