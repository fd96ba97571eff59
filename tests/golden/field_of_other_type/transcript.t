A computed field gives what it says it is.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:78: error: the formula of field 'word' is of another type than the field says
    17 | ...[ { id = "points" }, { id = "word", type = "text", value = "points + 1" } ] }
       |                                                                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:78: 错误：字段“word”的公式与该字段声明的类型不同
    17 | ...[ { id = "points" }, { id = "word", type = "text", value = "points + 1" } ] }
       |                                                                ^
  [1]
