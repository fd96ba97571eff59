A formula is nested at most 100 levels deep.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:111: error: the formula is nested deeper than 100 levels
    17 | ...(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))...
       |                                                                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:111: 错误：公式嵌套超过 100 层
    17 | ...(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))...
       |                                                                ^
  [1]
