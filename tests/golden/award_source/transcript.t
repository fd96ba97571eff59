An award has one source of candidates.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: 'banner' needs exactly one source of candidates
    5 | [[award]]
      | ^
    hint: write from = … (a place), for = … (a kind of person), each_indicator = … or assigned = true
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：“banner”必须且只能有一种候选来源
    5 | [[award]]
      | ^
    提示：请写 from = …（名次）、for = …（个人类别）、each_indicator = … 或 assigned = true
  [1]
