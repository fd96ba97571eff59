A share has a limit.

  $ redbanner rules check rulebook.toml
  rulebook.toml:16:12: error: the share 'front_line' has no limit
    16 | shares = [ { id = "front_line", when = 'post = "一线"' } ]
       |            ^
    hint: write at_least = …, at_most = …, or both, as parts of 1: 0.6 or "60 %"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:16:12: 错误：比例“front_line”没有规定上下限
    16 | shares = [ { id = "front_line", when = 'post = "一线"' } ]
       |            ^
    提示：写 at_least = …、at_most = … 或两者都写，为总数的几分之几：0.6 或 "60 %"
  [1]
