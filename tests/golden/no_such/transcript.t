Ids that stand nowhere are refused, with the nearest that there is.

  $ redbanner rules check rulebook.toml
  rulebook.toml:10:7: error: there is no kind 'sites'
    10 | for = "sites"
       |       ^
    hint: did you mean 'site'?
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:10:7: 错误：没有名为“sites”的参赛类别
    10 | for = "sites"
       |       ^
    提示：是否想写“site”？
  [1]
