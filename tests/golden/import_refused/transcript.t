Wrong rows are named, all of them, and nothing is recorded.

  $ cp "$TESTDIR"/../season_small/*.toml "$TESTDIR"/../season_small/*.csv .
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  season.db: season of '2023年劳动竞赛办法', 7 entrants
  $ cat > wrong.csv <<END
  > entrant,indicator,period,day,row,planned,done,mark:张工,notice,state
  > s1,output,mid_year,,,1000,95O,,,
  > s9,output,mid_year,,,800,800,,,
  > s2,outptu,mid_year,,,800,800,,,
  > s3,order,mid_year,,,,,41,,
  > s3,order,mid_year,,,,,33.555,,
  > s4,order,midyear,,,,,33,,
  > s4,safety,,2023-07-02,1,,,,1,
  > s4,safety,,2.5.2023,1,,,,1,
  > s2,order,mid_year,,,,,,,ill
  > s2,order,mid_year,,,,,30,,late
  > s2,order,mid_year,,,,,,,
  > s1,order,mid_year,,,,,30,,
  > s1,order,mid_year,,,,,31,,
  > END
  $ redbanner entry import wrong.csv
  wrong.csv:2:27: error: column 'done': '95O' is no number
    2 | s1,output,mid_year,,,1000,95O,,,
      |                           ^
    hint: write at most 18 ASCII digits, with a point before the decimals: 9.50
  wrong.csv:3:1: error: column 'entrant': there is no entrant 's9'
    3 | s9,output,mid_year,,,800,800,,,
      | ^
    hint: did you mean 's1'?
  wrong.csv:4:4: error: column 'indicator': there is no indicator 'outptu'
    4 | s2,outptu,mid_year,,,800,800,,,
      |    ^
    hint: did you mean 'output'?
  wrong.csv:5:23: error: column 'mark:张工': 41 lies outside 0 … 40
    5 | s3,order,mid_year,,,,,41,,
      |                       ^
  wrong.csv:6:23: error: column 'mark:张工': '33.555' has more than 2 decimals
    6 | s3,order,mid_year,,,,,33.555,,
      |                       ^
  wrong.csv:7:10: error: column 'period': there is no period 'midyear'
    7 | s4,order,midyear,,,,,33,,
      |          ^
    hint: did you mean 'mid_year'?
  wrong.csv:8:12: error: column 'day': 2023-07-02 lies in no period of the season
    8 | s4,safety,,2023-07-02,1,,,,1,
      |            ^
  wrong.csv:9:12: error: column 'day': '2.5.2023' is no day
    9 | s4,safety,,2.5.2023,1,,,,1,
      |            ^
    hint: write it like 2023-06-30
  wrong.csv:10:25: error: column 'state': 'ill' is no state of absence
    10 | s2,order,mid_year,,,,,,,ill
       |                         ^
    hint: late, not_applicable, not_examined or refused (迟报, 缺项, 未检查, 拒绝检查)
  wrong.csv:11:23: error: column 'mark:张工': a number stands beside a state
    11 | s2,order,mid_year,,,,,30,,late
       |                       ^
    hint: give the state a row of its own; what is late has its number in another
  wrong.csv:12: error: the row says neither a number nor a state
    12 | s2,order,mid_year,,,,,,,
    hint: fill in the number, or say in 'state' why there is none
  wrong.csv:14:1: error: column 'entrant': 's1 order mid_year mark 张工' comes twice: first in wrong.csv, line 13
    14 | s1,order,mid_year,,,,,31,,
       | ^
  redbanner: nothing was recorded
  [1]
  $ redbanner season info --format csv | grep entries
  Season season.db,entries,0

The good rows may be kept, and the others mended.

  $ redbanner entry import wrong.csv --keep-good
  redbanner: --keep-good and --rejects FILE go together
    see 'redbanner entry import --help'
  [2]
  $ redbanner entry import wrong.csv --keep-good --rejects rejects.csv 2>/dev/null
  1 entry from 1 file
  recorded by clerk: position 2 of the ledger
  $ cat rejects.csv
  ﻿entrant,indicator,period,day,row,planned,done,mark:张工,notice,state,reason
  s1,output,mid_year,,,1000,95O,,,,'95O' is no number
  s9,output,mid_year,,,800,800,,,,there is no entrant 's9'
  s2,outptu,mid_year,,,800,800,,,,there is no indicator 'outptu'
  s3,order,mid_year,,,,,41,,,41 lies outside 0 … 40
  s3,order,mid_year,,,,,33.555,,,'33.555' has more than 2 decimals
  s4,order,midyear,,,,,33,,,there is no period 'midyear'
  s4,safety,,2023-07-02,1,,,,1,,2023-07-02 lies in no period of the season
  s4,safety,,2.5.2023,1,,,,1,,'2.5.2023' is no day
  s2,order,mid_year,,,,,,,ill,'ill' is no state of absence
  s2,order,mid_year,,,,,30,,late,a number stands beside a state
  s2,order,mid_year,,,,,,,,the row says neither a number nor a state
  s1,order,mid_year,,,,,31,,,"'s1 order mid_year mark 张工' comes twice: first in wrong.csv, line 13"
  $ redbanner season info --format csv | grep entries
  Season season.db,entries,1
  $ redbanner entry import rejects.csv --lang zh
  rejects.csv:2:27: 错误：“done”列：“95O”不是数
    2 | s1,output,mid_year,,,1000,95O,,,,'95O' is no number
      |                           ^
    提示：请只写半角数字，最多 18 位，小数点用“.”：9.50
  rejects.csv:3:1: 错误：“entrant”列：没有名为“s9”的单位编号
    3 | s9,output,mid_year,,,800,800,,,,there is no entrant 's9'
      | ^
    提示：是否想写“s1”？
  rejects.csv:4:4: 错误：“indicator”列：没有名为“outptu”的指标
    4 | s2,outptu,mid_year,,,800,800,,,,there is no indicator 'outptu'
      |    ^
    提示：是否想写“output”？
  rejects.csv:5:23: 错误：“mark:张工”列：41不在0至40的范围内
    5 | s3,order,mid_year,,,,,41,,,41 lies outside 0 … 40
      |                       ^
  rejects.csv:6:23: 错误：“mark:张工”列：“33.555”的小数超过2位
    6 | s3,order,mid_year,,,,,33.555,,,'33.555' has more than 2 decimals
      |                       ^
  rejects.csv:7:10: 错误：“period”列：没有名为“midyear”的考核期
    7 | s4,order,midyear,,,,,33,,,there is no period 'midyear'
      |          ^
    提示：是否想写“mid_year”？
  rejects.csv:8:12: 错误：“day”列：2023-07-02不在本赛季的任何考核期内
    8 | s4,safety,,2023-07-02,1,,,,1,,2023-07-02 lies in no period of the season
      |            ^
  rejects.csv:9:12: 错误：“day”列：“2.5.2023”不是日期
    9 | s4,safety,,2.5.2023,1,,,,1,,'2.5.2023' is no day
      |            ^
    提示：请写成 2023-06-30 的样式
  rejects.csv:10:25: 错误：“state”列：“ill”不是缺记状态
    10 | s2,order,mid_year,,,,,,,ill,'ill' is no state of absence
       |                         ^
    提示：可填 迟报、缺项、未检查、拒绝检查（late、not_applicable、not_examined、refused）
  rejects.csv:11:23: 错误：“mark:张工”列：状态与数值不能写在同一行
    11 | s2,order,mid_year,,,,,30,,late,a number stands beside a state
       |                       ^
    提示：状态请单独写一行；迟报的，数值另写一行
  rejects.csv:12: 错误：该行既没有数值，也没有状态
    12 | s2,order,mid_year,,,,,,,,the row says neither a number nor a state
    提示：请填数值；没有数值的，在 state 列写明原因
  rejects.csv:13:1: 错误：“entrant”列：“s1 order mid_year mark 张工”已有记录（第 1 号）
    13 | s1,order,mid_year,,,,,31,,,"'s1 order mid_year mark 张工' comes twice: first in wrong.csv...
       | ^
    提示：更正请用“redbanner entry correct”，并写明原因
  redbanner: 未作任何记录
  [1]

A file that cannot be taken for rows.

  $ printf 'entrant,indicator\ns1\n"s2,output\n' > broken.csv
  $ redbanner entry import broken.csv
  broken.csv:2: error: the row has 1 field, the heading row has 2
    2 | s1
    hint: an empty field still needs its comma
  broken.csv:3:1: error: column 'entrant': the quotation mark that opens here is never closed
    3 | "s2,output
      | ^
    hint: put the whole field in "quotes" and write each quotation mark inside it twice
  redbanner: nothing was recorded
  [1]
  $ printf 'entrant;indicator;period\ns1;output;mid_year\n' > semicolons.csv
  $ redbanner entry import semicolons.csv
  semicolons.csv:1: error: the columns are parted by ';', not by commas
    1 | entrant;indicator;period
    hint: save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'
  redbanner: nothing was recorded
  [1]
  $ printf 'entrant,indicator,perod,planned\ns1,output,mid_year,1\n' > heading.csv
  $ redbanner entry import heading.csv
  heading.csv:1:19: error: column 'perod': there is no heading 'perod'
    1 | entrant,indicator,perod,planned
      |                   ^
    hint: did you mean 'period'?
  redbanner: nothing was recorded
  [1]
  $ : > empty.csv
  $ redbanner entry import empty.csv
  empty.csv: error: the file is empty
    hint: the first row names the columns
  redbanner: nothing was recorded
  [1]
  $ printf 'entrant,indicator\n\377\376\n' > bytes.csv
  $ redbanner entry import bytes.csv
  bytes.csv:2: error: this is neither UTF-8 nor GB18030 from here on
    2 | �
    hint: save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'
  redbanner: nothing was recorded
  [1]
  $ redbanner entry import no_such.csv
  redbanner: no_such.csv: cannot read the entries: there is no such file
  [3]
  $ redbanner entry import .
  redbanner: .: cannot read the entries: this is a folder, not a file
  [3]
  $ printf 'entrant,indicator,period,planned\ns4,output,mid_year,900\n' | iconv -t GB18030 > gb.csv
  $ printf 'entrant,indicator,period,rater,mark\ns4,order,mid_year,张工,38\n' | iconv -t GB18030 > gb.csv
  $ redbanner entry import gb.csv
  1 entry from 1 file
  recorded by clerk: position 3 of the ledger
  $ redbanner explain s4 order 2>&1 | tail -n 3
  redbanner: nothing has been evaluated
    hint: run 'redbanner evaluate PERIOD'

A file without permission, as a user who is not root.

  $ printf 'entrant,indicator,period,planned\ns4,output,mid_year,900\n' > secret.csv; chmod 000 secret.csv; chmod 777 . season.db*
  $ as_user="env"; if [ "$(id -u)" = 0 ]; then as_user="setpriv --reuid=65534 --clear-groups"; fi; $as_user redbanner entry import secret.csv
  redbanner: secret.csv: cannot read the entries: you have no permission for this file
  [3]

Entrants and nominees.

  $ printf 'id,title,kind,region\ns5,,site,京内\ns1,地铁项目,site,京内\ns 6,a,site,京内\ns7,b,ship,京内\ns8,c,site,沪\ns9,d,site,\n' > more.csv
  $ redbanner entrant import more.csv
  more.csv:2:4: error: column 'title': 's5' has no name
    2 | s5,,site,京内
      |    ^
  more.csv:3:1: error: column 'id': 's1' is in the season already
    3 | s1,地铁项目,site,京内
      | ^
    hint: 'redbanner entrant change' changes what is known of it
  more.csv:4:1: error: column 'id': the id 's 6' has a ' ' in it
    4 | s 6,a,site,京内
      | ^
    hint: an id is made of letters, digits, '-', '_', '.' and Chinese characters
  more.csv:5:6: error: column 'kind': there is no kind 'ship'
    5 | s7,b,ship,京内
      |      ^
    hint: known here: site, person
  more.csv:6:11: error: column 'region': '沪' is not one of the values allowed
    6 | s8,c,site,沪
      |           ^
    hint: known here: 京内, 京外
  more.csv:7:11: error: column 'region': 'region' is required
    7 | s9,d,site,
      |           ^
  redbanner: nothing was recorded
  [1]
  $ printf 'award,period,person\nadvanced_individual,mid_year,p9\nadvanced_individal,mid_year,p1\nred_banner,mid_year,p1\nadvanced_individual,year,p1\n' > nominations.csv
  $ redbanner nominate import nominations.csv
  nominations.csv:2:30: error: column 'person': there is no person 'p9'
    2 | advanced_individual,mid_year,p9
      |                              ^
    hint: did you mean 'p1'?
  nominations.csv:3:1: error: column 'award': there is no award 'advanced_individal'
    3 | advanced_individal,mid_year,p1
      | ^
    hint: did you mean 'advanced_individual'?
  nominations.csv:4:1: error: column 'award': '流动红旗' takes no nominees
    4 | red_banner,mid_year,p1
      | ^
  nominations.csv:5:21: error: column 'period': there is no period 'year'
    5 | advanced_individual,year,p1
      |                     ^
  redbanner: nothing was recorded
  [1]

By hand.

  $ redbanner entry set s9 order 30 --period mid_year --rater 张工
  redbanner: there is no entrant 's9'
    hint: did you mean 's1'?
  [1]
  $ redbanner entry set s4 ordr 30 --period mid_year --rater 张工
  redbanner: there is no indicator 'ordr'
    hint: did you mean 'order'?
  [1]
  $ redbanner entry set s4 order 3O --period mid_year --rater 张工
  redbanner: '3O' is no number
    hint: write at most 18 ASCII digits, with a point before the decimals: 9.50
  [1]
  $ redbanner entry set s4 order 30 --period mid_year
  redbanner: it is not said who gave this 'mark'
    hint: name who rates: --rater NAME, in a table the column rater or mark:NAME
  [1]
  $ redbanner entry set s4 order 50 --period mid_year --rater 张工
  redbanner: 50 lies outside 0 … 40
  [1]
  $ redbanner entry set s4 output 50 --period mid_year
  redbanner: 'output' has several fields, and it is not said which this is
    hint: known here: planned, done
  [1]
  $ redbanner entry set s4 order 30 --rater 张工
  redbanner: it is not said which period this belongs to
    hint: give the period, or the day it happened
  [1]
  $ redbanner entry correct s3 order 30 --period mid_year --rater 王工 --reason x
  redbanner: nothing is recorded under 's3 order mid_year mark 王工'
    hint: 'redbanner entry set' records it
  [1]
  $ redbanner entry correct s3 order --period mid_year --reason x
  redbanner: give either a VALUE or --withdraw
    see 'redbanner entry correct --help'
  [2]
  $ redbanner entry event s4 notise --day 2023-05-05
  redbanner: there is no event 'notise'
    hint: did you mean 'notice'?
  [1]
  $ redbanner entry event s4 notice --day 2024-05-05
  redbanner: 2024-05-05 lies in no period of the season
  [1]
  $ redbanner entry event s4 notice --day tomorrow
  redbanner: 'tomorrow' for --day is no day
    hint: write it like 2023-06-30
  [1]
  $ redbanner entry absent s4 safety not_applicable --period mid_year --reason x
  s4 safety mid_year: not applicable
  recorded by clerk: position 4 of the ledger
  $ redbanner entry absent s4 order refused --period mid_year --reason x --dry-run
  s4 order mid_year: refused
  dry run: nothing was recorded
  $ redbanner award decide red_banner p1 granted --reason x
  redbanner: '流动红旗' is for units; p1 王春生 is a person
  [1]
  $ redbanner award decide red_baner s1 granted --reason x
  redbanner: there is no award 'red_baner'
    hint: did you mean 'red_banner'?
  [1]
  $ redbanner explain s1
  redbanner: nothing has been evaluated
    hint: run 'redbanner evaluate PERIOD'
  [1]
  $ redbanner standings mid
  redbanner: there is no period 'mid'
    hint: known here: mid_year
  [1]
  $ redbanner standings mid_year --lang zh
  redbanner: “mid_year”尚未评定
    提示：请运行“redbanner evaluate mid_year”
  [1]

A heading that is like none.

  $ printf 'entrant,colour\ns1,red\n' > colour.csv
  $ redbanner entry import colour.csv
  colour.csv:1:9: error: column 'colour': there is no heading 'colour'
    1 | entrant,colour
      |         ^
    hint: known here: entrant, indicator, period, row, rater, day, state, paper, field, value, opponent, planned, done, mark, notice, fatality
  redbanner: nothing was recorded
  [1]
