Unknown tables are named, with the nearest that there is.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:3: error: unknown table 'indicater'
    5 | [[indicater]]
      |   ^
    hint: did you mean 'indicator'?
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:3: 错误：未知的表“indicater”
    5 | [[indicater]]
      |   ^
    提示：是否想写“indicator”？
  [1]
