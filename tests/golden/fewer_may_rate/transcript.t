As many may rate as marks are due.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:9: error: 2 may rate, but 3 marks are due
    17 | panel = { raters = 3, who = ["王工", "李工"] }
       |         ^
    hint: name all raters in 'who', or leave it out
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:9: 错误：有权评分的只有 2 人，而应有 3 个分数
    17 | panel = { raters = 3, who = ["王工", "李工"] }
       |         ^
    提示：在“who”中写全评分人，或不写
  [1]
