What is recorded by the rules may be wrong all the same: it is said, and not refused.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  $ redbanner entry doubts
  $ redbanner entry import marks.csv --dry-run
  $ redbanner entry import marks.csv
  $ redbanner entry set s1 output 1000 --period h1
  $ redbanner entry set s1 output 1600.5 --period h2
  $ redbanner entry doubts h2

A doubt is corrected, or answered in writing.

  $ redbanner entry correct s1 order 80 --rater 赵工 --period h1 --reason 看错
  $ redbanner entry answer far_from_panel-3 --text 现场复核
  $ redbanner entry answer far_from_last-17 --text ' '
  $ redbanner entry answer far_from_last-17 --text 下半年新增标段 --as 王
  $ redbanner entry doubts year
  $ redbanner entry doubts year --format csv
  $ redbanner entry doubts q1
  $ redbanner entry doubts h1 --lang zh

How far the raters agree.

  $ redbanner entry agreement h1
  $ redbanner entry agreement h1 --format csv
  $ redbanner entry agreement h1 --lang zh
  $ redbanner entry agreement h2
