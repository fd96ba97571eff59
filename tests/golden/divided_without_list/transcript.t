What two share is added up from the places that they fill: a list says what each earns.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: 'safety' divides the points of places, which needs them as a list
    18 | points = { by_rank = "by_place", ties = "divided" }
       |          ^
    hint: write by_rank = [7, 5, 3], the points of the places in order
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：“safety”平分并列名次的分值，需要直接列出各名次的分值
    18 | points = { by_rank = "by_place", ties = "divided" }
       |          ^
    提示：请写 by_rank = [7, 5, 3]，按名次依次列出分值
  [1]
