Places by contests are no number.

  $ redbanner rules check rulebook.toml
  rulebook.toml:22:8: error: 'rank' ranks by contests: there is no number to compare with at_least or at_most
    22 | take = { top = 3, at_least = 85 }
       |        ^
    hint: say it as a condition: eligible = "total >= 85"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:22:8: 错误：“rank”按对局排名，没有可与 at_least 或 at_most 比较的数
    22 | take = { top = 3, at_least = 85 }
       |        ^
    提示：写成条件：eligible = "total >= 85"
  [1]
