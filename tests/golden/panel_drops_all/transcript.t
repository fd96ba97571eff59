A panel keeps a mark.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: error: the panel drops 2 marks, from 2 on: none may be left
    17 | panel = { drop_highest = 1, drop_lowest = 1, from = 2 }
       |         ^
    hint: raise 'from', or drop fewer
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 错误：评审组从 2 个分数起去掉 2 个，可能一个不剩
    17 | panel = { drop_highest = 1, drop_lowest = 1, from = 2 }
       |         ^
    提示：请提高“from”，或少去掉几个
  [1]
