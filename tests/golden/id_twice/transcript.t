An id names one thing in the whole rulebook.

  $ redbanner rules check rulebook.toml
  rulebook.toml:8:1: error: the id 'site' is given twice
    8 | [[period]]
      | ^
    hint: the kind 'site' stands in line 5
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:8:1: 错误：代号“site”重复
    8 | [[period]]
      | ^
    提示：参赛类别“site”在第 5 行
  [1]
