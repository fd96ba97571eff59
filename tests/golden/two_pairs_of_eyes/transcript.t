Who may be wrong is seen by another: two indicators ask for it, each in its way.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 双人复核示例: indicators 3, periods 1, place rules 0, awards 0
  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张
  season.db: season of '双人复核示例', 3 entrants
  $ redbanner entry import first.csv --as 张
  5 entries from 1 file
  recorded by 张: position 2 of the ledger
  $ redbanner entry set s3 order 23 --period mid_year --rater 王工 --as 李
  s3 order mid_year mark 王工: 23
  recorded by 李: position 3 of the ledger
  $ redbanner entry set s1 praise 2 --period mid_year --as 张
  s1 praise mid_year times: 2
  recorded by 张: position 4 of the ledger
  $ redbanner entry confirm mid_year --list
  What is not confirmed
  entry  entrant  title    indicator  period    field  rater  value  by  why
  -----  -------  -------  ---------  --------  -----  -----  -----  --  ---------------
      4  s1       1号项目  order      mid_year  mark   王工   21     张  not confirmed
      1  s1       1号项目  safety     mid_year  mark   王工          张  not typed again
      5  s2       2号项目  order      mid_year  mark   王工   22     张  not confirmed
      2  s2       2号项目  safety     mid_year  mark   王工          张  not typed again
      6  s3       3号项目  order      mid_year  mark   王工   23     李  not confirmed
      3  s3       3号项目  safety     mid_year  mark   王工          张  not typed again

Nobody confirms their own entries.

  $ redbanner entry confirm mid_year --as 张 --dry-run
  not confirmed: entry #4, 's1 order mid_year mark 王工', was recorded by 张; another person must confirm it
  not confirmed: entry #5, 's2 order mid_year mark 王工', was recorded by 张; another person must confirm it
  1 entry confirmed
  dry run: nothing was recorded
  $ redbanner entry confirm mid_year --as 李
  not confirmed: entry #6, 's3 order mid_year mark 王工', was recorded by 李; another person must confirm it
  2 entries confirmed
  recorded by 李: position 5 of the ledger
  $ redbanner entry confirm mid_year --as 李
  not confirmed: entry #6, 's3 order mid_year mark 王工', was recorded by 李; another person must confirm it
  redbanner: there is nothing that 李 could confirm
  [1]
  $ redbanner entry confirm --indicator order --list --format csv
  table,entry,entrant,title,indicator,period,row,field,rater,value,by,why,second,second_by
  What is not confirmed,6,s3,3号项目,order,mid_year,,mark,王工,23,李,not_confirmed,,
  $ redbanner entry confirm --indicator ordr
  redbanner: there is no indicator 'ordr'
    hint: did you mean 'order'?
  [1]
  $ redbanner entry confirm --batch 3 --as 王
  1 entry confirmed
  recorded by 王: position 6 of the ledger
  $ redbanner entry confirm --batch 3 --as 王
  redbanner: there is nothing that 王 could confirm
  [1]

A correction asks anew.

  $ redbanner entry correct s1 order 20 --period mid_year --rater 王工 --reason 看错 --as 张
  s1 order mid_year mark 王工: 20, was 21
  recorded by 张: position 7 of the ledger
  $ redbanner entry confirm --indicator order --list
  What is not confirmed
  entry  entrant  title    indicator  period    field  rater  value  by  why
  -----  -------  -------  ---------  --------  -----  -----  -----  --  -------------
      8  s1       1号项目  order      mid_year  mark   王工   20     张  not confirmed
  $ redbanner entry confirm --indicator order --as 李
  1 entry confirmed
  recorded by 李: position 8 of the ledger

What is typed twice is typed by two; the second does not see what the first typed.

  $ redbanner entry import --again second.csv --as 张
  redbanner: 's1 safety mid_year mark 王工' was recorded by 张, as entry #1
    hint: another person types it the second time; say who with --as
  [1]
  $ redbanner entry import --again second.csv --as 李 --dry-run
  typed again: 2 agree, 1 differs
  dry run: nothing was recorded
  $ redbanner entry import --again second.csv --as 李
  typed again: 2 agree, 1 differs
  recorded by 李: position 9 of the ledger
  Where the two typings differ
  entrant  title    indicator  period    field  rater  first  second
  -------  -------  ---------  --------  -----  -----  -----  ------
  s3       3号项目  safety     mid_year  mark   王工   53     35
  $ redbanner entry confirm --list
  What is not confirmed
  entry  entrant  title    indicator  period    field  rater  value  by  why             second  second by
  -----  -------  -------  ---------  --------  -----  -----  -----  --  --------------  ------  ---------
      3  s3       3号项目  safety     mid_year  mark   王工   53     张  typings differ  35      李

Where the typings differ, somebody looks at the paper and decides; nowhere else.

  $ redbanner entry resolve s1 safety 52 --period mid_year --rater 王工 --reason 原始表 --as 王
  redbanner: both typings of 's1 safety mid_year mark 王工' say 51
    hint: 'redbanner entry correct' puts another number in its place, with a reason
  [1]
  $ redbanner entry resolve s3 order 52 --period mid_year --rater 王工 --reason 原始表 --as 王
  redbanner: 52 lies outside 0 … 30
  [1]
  $ redbanner entry resolve s3 safety 61 --period mid_year --rater 王工 --reason 原始表 --as 王
  redbanner: 61 lies outside 0 … 60
  [1]
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --as 王
  redbanner: 'entry resolve' needs --reason
    see 'redbanner entry resolve --help'
  [2]
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --reason 原始表为53 --as 王
  s3 safety mid_year mark 王工: 53 holds (first 53, second 35)
  recorded by 王: position 10 of the ledger
  $ redbanner entry confirm --list
  What is not confirmed
    (nothing)

What only the second found is missing from the first.

  $ printf 'entrant,indicator,period,mark:赵工\ns1,safety,mid_year,40\n' >third.csv
  $ redbanner entry import --again third.csv --as 李
  typed again: 0 agree, 1 differs
  recorded by 李: position 11 of the ledger
  Where the two typings differ
  entrant  title    indicator  period    field  rater  second
  -------  -------  ---------  --------  -----  -----  ------
  s1       1号项目  safety     mid_year  mark   赵工   40
  $ redbanner entry confirm --list --format json
  {
    "tables": [
      {
        "table": "unconfirmed",
        "title": "What is not confirmed",
        "rows": [
          {
            "entry": null,
            "entrant": "s1",
            "title": "1号项目",
            "indicator": "safety",
            "period": "mid_year",
            "row": "",
            "field": "mark",
            "rater": "赵工",
            "value": null,
            "by": null,
            "why": "typed_only_again",
            "second": "40",
            "second_by": "李"
          }
        ],
        "foot": []
      }
    ]
  }
  $ redbanner entry resolve s1 safety 40 --period mid_year --rater 赵工 --reason 首录漏录 --as 王
  s1 safety mid_year mark 赵工: 40 holds (first -, second 40)
  recorded by 王: position 12 of the ledger
  $ redbanner entry confirm --list
  What is not confirmed
    (nothing)

A wrong sheet changes nothing, the second time as the first.

  $ printf 'entrant,indicator,period,mark:赵工\ns9,safety,mid_year,400\n' >fourth.csv
  $ redbanner entry import --again fourth.csv --as 李
  fourth.csv:2:1: error: column 'entrant': there is no entrant 's9'
    2 | s9,safety,mid_year,400
      | ^
    hint: did you mean 's1'?
  fourth.csv:2:20: error: column 'mark:赵工': 400 lies outside 0 … 60
    2 | s9,safety,mid_year,400
      |                    ^
  redbanner: nothing was recorded
  [1]
