Brackets are nested at most 200 levels deep.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:210: error: brackets and dotted keys are nested deeper than 200 levels
    4 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]...
      |                                                                ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:210: 错误：括号和带点的键嵌套超过 200 层
    4 | ...[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]...
      |                                                                ^
  [1]
