The last day for entries of the half-year is 5 July, which is today. Marks are given by those who may.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '截止日期示例', 2 entrants
  $ redbanner entry import marks.csv
  marks.csv:2:16: error: column 'mark:李功': '李功' may not rate 'order'
    2 | s1,order,h1,81,80
      |                ^
    hint: did you mean '李工'?
  redbanner: nothing was recorded
  [1]
  $ redbanner entry set s1 order 81 --period h1 --rater 王工
  s1 order h1 mark 王工: 81
  recorded by clerk: position 2 of the ledger
  $ redbanner entry set s1 order 80 --period h1 --rater 钱工
  redbanner: '钱工' may not rate 'order'
    hint: did you mean '李工'?
  [1]

Then the deadline has passed.

  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h1 --rater 李工
  redbanner: the deadline of 'h1' was 2023-07-05
    hint: --after-deadline records it all the same, with a --reason
  [1]
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv
  late.csv:2:10: error: column 'period': the deadline of 'h1' was 2023-07-05
    2 | s2,order,h1,81,80
      |          ^
    hint: --after-deadline records it all the same, with a --reason
  redbanner: nothing was recorded
  [1]
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry event s1 notice_1 --day 2023-05-06
  redbanner: the deadline of 'h1' was 2023-07-05
    hint: --after-deadline records it all the same, with a --reason
  [1]
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv --after-deadline
  redbanner: --after-deadline needs a --reason
    see 'redbanner entry import --help'
  [2]
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry import late.csv --after-deadline --reason 检查延期
  2 entries from 1 file
  recorded by clerk: position 3 of the ledger
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h2 --rater 李工
  s1 order h2 mark 李工: 80
  recorded by clerk: position 4 of the ledger

A correction has its reason anyhow, and so has an absence.

  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry correct s1 order 82 --period h1 --rater 王工 --reason 录入错误
  s1 order h1 mark 王工: 82, was 81
  recorded by clerk: position 5 of the ledger
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry absent s1 order late --period h1 --reason 迟报
  s1 order h1: late
  recorded by clerk: position 6 of the ledger
  $ export REDBANNER_NOW=2023-07-06T00:00:00; redbanner entry set s1 order 80 --period h1 --rater 李工 --lang zh
  redbanner: “h1”的截止日期是 2023-07-05
    提示：确需录入的，用 --after-deadline 并写明 --reason
  [1]
