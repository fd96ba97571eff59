Sites belong to departments, wherever they stand in the table; to nothing else.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '评优办法', 2 entrants
  $ printf 'id,title,kind,unit\ns2,乙项目,site,s1\n' >site.csv
  $ redbanner entrant import site.csv
  site.csv:2:13: error: column 'unit': 's2' belongs to a unit of kind 部室; 's1' is of kind 项目
    2 | s2,乙项目,site,s1
      |                ^
  redbanner: nothing was recorded
  [1]

Texts, days and yes or no, a row a claim; every wrong cell is named.

  $ printf 'entrant,indicator,period,row,key,date,whole,rank,sharing\ns1,honours,h1,1,鲁班奖,2023-02-30,也许,一,1\n' >wrong.csv
  $ redbanner entry import wrong.csv
  wrong.csv:2:21: error: column 'date': '2023-02-30' is no day
    2 | s1,honours,h1,1,鲁班奖,2023-02-30,也许,一,1
      |                        ^
    hint: write it like 2023-06-30
  wrong.csv:2:32: error: column 'whole': '也许' is neither yes nor no
    2 | s1,honours,h1,1,鲁班奖,2023-02-30,也许,一,1
      |                                   ^
    hint: write yes or no
  wrong.csv:2:35: error: column 'rank': '一' is not one of the values allowed
    2 | s1,honours,h1,1,鲁班奖,2023-02-30,也许,一,1
      |                                        ^
    hint: known here: 一等, 二等
  redbanner: nothing was recorded
  [1]
  $ printf 'entrant,indicator,period,row,key,date,whole,rank,sharing\ns1,honours,h1,1,鲁班奖,2023-02-28,是,一等,1\ns1,honours,h1,2,长城杯,2023-04-01,no, 二等 ,2\n' >good.csv
  $ redbanner entry import good.csv
  10 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner entry set s1 honours level= --row 2 --period h1
  redbanner: nothing is written for 'level'
  [1]
  $ redbanner entry set s1 honours level=市级 document=京建〔2023〕1号 --row 2 --period h1
  s1 honours h1 2 level: 市级
  s1 honours h1 2 document: 京建〔2023〕1号
  recorded by clerk: position 3 of the ledger
  $ redbanner entry correct s1 honours rank=一等 --row 2 --period h1 --reason "misread"
  s1 honours h1 2 rank: 一等, was 二等
  recorded by clerk: position 4 of the ledger
  $ redbanner entry correct s1 honours --withdraw --row 1 --period h1 --reason "not awarded"
  s1 honours h1 1 date: taken back, was 2023-02-28
  s1 honours h1 1 key: taken back, was 鲁班奖
  s1 honours h1 1 rank: taken back, was 一等
  s1 honours h1 1 sharing: taken back, was 1
  s1 honours h1 1 whole: taken back, was 是
  recorded by clerk: position 5 of the ledger
  $ sqlite3 season.db "SELECT row, field, value, current FROM entry_view WHERE field IN ('rank', 'whole')"
  1|whole|是|0
  1|rank|一等|0
  2|whole|no|1
  2|rank|二等|0
  2|rank|一等|1
  1|rank||0
  1|whole||0

A ballot is a word a rater.

  $ redbanner entry set s1 vote agree --rater 张工 --period h1
  s1 vote h1 ballot 张工: agree
  recorded by clerk: position 6 of the ledger
  $ redbanner entry set s1 vote agreed --rater 李工 --period h1
  redbanner: 'agreed' is not one of the values allowed
    hint: did you mean 'agree'?
  [1]

A code in place of a number: one rater's mark is not there, and the mean is of the others; a measure makes the whole indicator absent.

  $ printf 'entrant,indicator,period,mark:张工,mark:李工,mark:王工,planned,done\ns1,quality,h1,90,弃权,80,,\ns1,output,h1,,,,100,DNF\n' >codes.csv
  $ redbanner entry import codes.csv
  5 entries from 1 file
  recorded by clerk: position 7 of the ledger
  $ redbanner entry set s1 output planned=DFN --period h1
  redbanner: 'DFN' is no number
    hint: did you mean 'DNF'?
  [1]
  $ redbanner entry set s1 output planned=DNF --period h2
  s1 output h2: not applicable
  recorded by clerk: position 8 of the ledger
  $ redbanner entry missing year
  What is owed, 全年
  period  entrant  title   indicator  indicator's title  marks
  ------  -------  ------  ---------  -----------------  ------
  上半年  s1       甲项目  vote       表决               1 of 2
  下半年  s1       甲项目  quality    质量               0 of 3
  下半年  s1       甲项目  vote       表决               0 of 2
  全年    s1       甲项目  survey     满意度             0 of 1
  $ redbanner entry set s1 vote against --rater 李工 --period h1
  s1 vote h1 ballot 李工: against
  recorded by clerk: position 9 of the ledger
  $ redbanner evaluate h1 >evaluated
  $ redbanner explain s1
  total 86.5 of 100
    86.5 = 85 + 1 + 0.5
      质量 85 of 100
        85: mean of 2
          mark 90 by rater 张工, paper: none, entry #20, recorded by clerk on 2023-07-05
          mark 80 by rater 王工, paper: none, entry #22, recorded by clerk on 2023-07-05
      荣誉 1
        2: 1 = 2 ÷ 2
          holds: 一等 = 一等
            rank 一等, paper: none, entry #13, recorded by clerk on 2023-07-05
              corrected: 二等 → 一等, replaces entry #9, reason: misread, by clerk on 2023-07-05
          sharing 2, paper: none, entry #10, recorded by clerk on 2023-07-05
      表决 0.5
        0.5: mean of 2
          张工: 1
            table at agree: 1
            ballot agree by rater 张工, paper: none, entry #19, recorded by clerk on 2023-07-05
          李工: 0
            table at against: 0
            ballot against by rater 李工, paper: none, entry #26, recorded by clerk on 2023-07-05
  名次: place 1 of 1

What is examined over the year is recorded for the year; its day is enough.

  $ redbanner entry set s1 survey 4 --rater 业主 --period h1
  redbanner: 'survey' is not examined in 'h1'
    hint: known here: year
  [1]
  $ redbanner entry set s1 survey 4 --rater 业主 --day 2023-05-06
  s1 survey year mark 业主: 4
  recorded by clerk: position 10 of the ledger
  $ redbanner entry missing year | grep survey
  [1]
