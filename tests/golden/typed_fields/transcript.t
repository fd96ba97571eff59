Sites belong to departments, wherever they stand in the table; to nothing else.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'id,title,kind,unit\ns2,乙项目,site,s1\n' >site.csv
  $ redbanner entrant import site.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

Texts, days and yes or no, a row a claim; every wrong cell is named.

  $ printf 'entrant,indicator,period,row,key,date,whole,rank,sharing\ns1,honours,h1,1,鲁班奖,2023-02-30,也许,一,1\n' >wrong.csv
  $ redbanner entry import wrong.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'entrant,indicator,period,row,key,date,whole,rank,sharing\ns1,honours,h1,1,鲁班奖,2023-02-28,是,一等,1\ns1,honours,h1,2,长城杯,2023-04-01,no, 二等 ,2\n' >good.csv
  $ redbanner entry import good.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 honours level= --row 2 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 honours level=市级 document=京建〔2023〕1号 --row 2 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry correct s1 honours rank=一等 --row 2 --period h1 --reason "misread"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry correct s1 honours --withdraw --row 1 --period h1 --reason "not awarded"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ sqlite3 season.db "SELECT row, field, value, current FROM entry_view WHERE field IN ('rank', 'whole')"
  Error: in prepare, no such table: entry_view
  [1]

A ballot is a word a rater.

  $ redbanner entry set s1 vote agree --rater 张工 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 vote agreed --rater 李工 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A code in place of a number: one rater's mark is not there, and the mean is of the others; a measure makes the whole indicator absent.

  $ printf 'entrant,indicator,period,mark:张工,mark:李工,mark:王工,planned,done\ns1,quality,h1,90,弃权,80,,\ns1,output,h1,,,,100,DNF\n' >codes.csv
  $ redbanner entry import codes.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 output planned=DFN --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 output planned=DNF --period h2
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry missing year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 vote against --rater 李工 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner evaluate h1 >evaluated
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner explain s1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

What is examined over the year is recorded for the year; its day is enough.

  $ redbanner entry set s1 survey 4 --rater 业主 --period h1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 survey 4 --rater 业主 --day 2023-05-06
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry missing year | grep survey
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [1]
