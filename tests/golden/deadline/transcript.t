The last day for entries of the half-year is 5 July, which is today. Marks are given by those who may.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  $ redbanner entry import marks.csv
  $ redbanner entry set s1 order 81 --period h1 --rater 王工
  $ redbanner entry set s1 order 80 --period h1 --rater 钱工

Then the deadline has passed.

  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h1 --rater 李工
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry event s1 notice_1 --day 2023-05-06
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv --after-deadline
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv --after-deadline --reason 检查延期
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h2 --rater 李工

A correction has its reason anyhow, and so has an absence.

  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry correct s1 order 82 --period h1 --rater 王工 --reason 录入错误
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry absent s1 order late --period h1 --reason 迟报
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h1 --rater 李工 --lang zh
