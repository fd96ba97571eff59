What two share is added up from the places that they fill: a list says what each earns.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:10: error: 'safety' divides the points of places, which needs them as a list
    18 | points = { by_rank = "by_place", ties = "divided" }
       |          ^
    hint: write by_rank = [7, 5, 3], the points of the places in order
  rulebook.toml:23:12: error: unknown key 'place' in 'row'
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |            ^
    hint: 'row' has the keys at, from, above, to, below, points
  rulebook.toml:23:39: error: only the first row may lack 'from'
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |                                       ^
    hint: write from = …
  rulebook.toml:23:41: error: unknown key 'place' in 'row'
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |                                         ^
    hint: 'row' has the keys at, from, above, to, below, points
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:10: 错误：“safety”平分并列名次的分值，需要直接列出各名次的分值
    18 | points = { by_rank = "by_place", ties = "divided" }
       |          ^
    提示：请写 by_rank = [7, 5, 3]，按名次依次列出分值
  rulebook.toml:23:12: 错误：“row”中没有“place”这个键
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |            ^
    提示：“row”的键有：at, from, above, to, below, points
  rulebook.toml:23:39: 错误：只有第一行可以不写“from”
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |                                       ^
    提示：请写 from = …
  rulebook.toml:23:41: 错误：“row”中没有“place”这个键
    23 | rows = [ { place = 1, points = 100 }, { place = 2, points = 80 } ]
       |                                         ^
    提示：“row”的键有：at, from, above, to, below, points
  [1]
