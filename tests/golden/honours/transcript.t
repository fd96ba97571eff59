What earlier years say. A sheet that is wrong is refused whole, with all its faults.

  $ redbanner season create --rules rulebook.toml --entrants crews.csv --people people.csv
  season.db: season of '班组流动红旗办法', 6 entrants
  $ redbanner entry import marks.csv
  3 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner honour import wrong.csv
  wrong.csv:2:1: error: column 'year': 2023 is not before the season, which begins in 2023
    2 | 2023,star,a,,,,
      | ^
    hint: what is won in the season itself comes from its evaluations
  wrong.csv:3:1: error: column 'year': '22' is no year
    3 | 22,star,a,,,,
      | ^
    hint: write it like 2022
  wrong.csv:4:6: error: column 'award': there is no award 'stars'
    4 | 2022,stars,d,,,,
      |      ^
    hint: did you mean 'star'?
  wrong.csv:4:12: error: column 'entrant': there is no entrant 'd'
    4 | 2022,stars,d,,,,
      |            ^
  wrong.csv:5:13: error: column 'day': 2021-12-31 is no day of 2022
    5 | 2022,star,a,2021-12-31,0,许多,
      |             ^
  wrong.csv:5:24: error: column 'place': '0' is no place
    5 | 2022,star,a,2021-12-31,0,许多,
      |                        ^
    hint: write a whole number from 1 on, or nothing
  wrong.csv:5:26: error: column 'money': '许多' is no sum of money
    5 | 2022,star,a,2021-12-31,0,许多,
      |                          ^
    hint: write yuan as a number, or nothing
  wrong.csv:7:11: error: column 'entrant': 'b' has 'star' of 2020 already
    7 | 2020,star,b,,,,
      |           ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  redbanner: nothing was recorded
  [1]
  $ redbanner honour import honours.csv --paper 历年表彰决定
  5 honours of earlier years
  recorded by clerk: position 3 of the ledger
  $ redbanner honour import honours.csv
  honours.csv:2:11: error: column 'entrant': 'a' has 'star' of 2022 already
    2 | 2022,star,a,,1,5000,
      |           ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  honours.csv:3:11: error: column 'entrant': 'a' has 'star' of 2021 already
    3 | 2021,star,a,,1,5000,
      |           ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  honours.csv:4:11: error: column 'entrant': 'b' has 'star' of 2021 already
    4 | 2021,star,b,2021-06-30,2,,半年评比
      |           ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  honours.csv:5:11: error: column 'entrant': 'c' has 'star' of 2018 already
    5 | 2018,star,c,,,,
      |           ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  honours.csv:6:13: error: column 'entrant': 'p2' has 'worker' of 2022 already
    6 | 2022,worker,p2,,,,
      |             ^
    hint: an award that is given several times a year needs the column day: the last day that each was for
  redbanner: nothing was recorded
  [1]
  $ redbanner honour list
  Honours of earlier years
  year  award     entrant  name    place  money (yuan)  note
  ----  --------  -------  ------  -----  ------------  --------
  2018  明星班组  c        水电班
  2021  明星班组  b        木工班      2                半年评比
  2021  明星班组  a        钢筋班      1          5000
  2022  明星班组  a        钢筋班      1          5000
  2022  先进个人  p2       李梅
  computed from ledger position 3
  $ redbanner honour list --entrant a --lang zh
  历年荣誉
  年度  奖项      单位编号  名称/姓名  名次  奖金（元）
  ----  --------  --------  ---------  ----  ----------
  2021  明星班组  a         钢筋班        1        5000
  2022  明星班组  a         钢筋班        1        5000
  依据台账位置3计算
  $ sqlite3 season.db 'SELECT year, award, entrant, place, money, paper FROM honour_view'
  2018|star|c|||历年表彰决定
  2021|star|b|2||历年表彰决定
  2021|star|a|1|5000|历年表彰决定
  2022|star|a|1|5000|历年表彰决定
  2022|worker|p2|||历年表彰决定

Two years running, and the crew steps back for once; the reason says so. Of a unit and of a person.

  $ redbanner evaluate year >/dev/null; redbanner award propose year star
  Awards of 2023年: proposed and decided
  award     place  entrant  name    outcome            status    reason
  --------  -----  -------  ------  -----------------  --------  ------------------------------------------------------------
  明星班组      1  a        钢筋班  would have got it  proposed  does not meet 'running.star < 2': 2, required is less than 2
  明星班组      2  b        木工班  granted            proposed  place 2, moved up into the first 1
  明星班组      3  c        水电班  not granted        proposed  place 3, the last that gets it is 2
  computed from ledger position 3
  $ redbanner explain a
  total 95 of 100
    质量 95 of 100
      mark 95 by rater 王工, paper: none, entry #1, recorded by clerk on 2023-07-05
    安全 0
  名次: place 1 of 3
    before 木工班: total 95 against 90
  明星班组: not granted
    does not meet 'running.star < 2': 2, required is less than 2
    does not hold: 2 < 2
      明星班组: won 2 years running, up to 2022
    but for that it would have been granted: place 1
  $ redbanner explain a years_ago
  距上次年数 1
    明星班组: won last 1 year ago
  $ redbanner explain b running_years
  连续年数 0
    明星班组: won 0 years running, up to 2022
  $ redbanner explain c times --lang zh
  往年次数 1
    明星班组：2023 年以前获得 1 次

Cases that travel with the rules may state honours.

  $ redbanner rules test rulebook.toml
  passed   history.toml: two years running, and the crew steps back for once
  passed   history.toml: once is not twice
  REFUSED  history.toml: an honour of nobody
  cases/history.toml:66: error: column 'entrant': there is no entrant 'z'
    66 |   [[case.honour]]
  passed 2, failed 1, skipped 0
  not touched by any case:
    event 'accident' of 'safety' never happened
    veto 'accident' never struck
    award 'worker' never granted
  [1]

Nominees need two papers; who had the honour before gets it no more. The list says what lacks.

  $ redbanner nominate add worker p1 p2 p3
  3 nominees
  recorded by clerk: position 4 of the ledger
  $ redbanner nominate paper worker p1 纪检监察意见 --paper 纪〔2023〕12号
  p1 王春生: '纪检监察意见' has come in
  recorded by clerk: position 5 of the ledger
  $ redbanner nominate paper worker p1 安全监督意见 --paper 安〔2023〕3号
  p1 王春生: '安全监督意见' has come in
  recorded by clerk: position 6 of the ledger
  $ redbanner nominate paper worker p2 纪检监察意见 --paper 纪〔2023〕13号
  p2 李梅: '纪检监察意见' has come in
  recorded by clerk: position 7 of the ledger
  $ redbanner nominate list worker
  先进个人, 2023年: nominees
  unit    position  entrant  name    outcome      reason                             papers lacking
  ------  --------  -------  ------  -----------  ---------------------------------  --------------------------
  钢筋班         1  p1       王春生  granted      place 1, every condition met
  钢筋班         2  p2       李梅    not granted  lacks: 安全监督意见                安全监督意见
  木工班         1  p3       赵强    not granted  lacks: 纪检监察意见, 安全监督意见  纪检监察意见、安全监督意见
  computed from ledger position 7
  $ redbanner nominate paper worker p2 安全监督意见 --paper 安〔2023〕4号
  p2 李梅: '安全监督意见' has come in
  recorded by clerk: position 8 of the ledger
  $ redbanner nominate paper worker p1 安全监督意见 --take-back --reason 复核后撤回
  p1 王春生: '安全监督意见' holds no more
  recorded by clerk: position 9 of the ledger
  $ redbanner nominate list worker
  先进个人, 2023年: nominees
  unit    position  entrant  name    outcome      reason                                                        papers lacking
  ------  --------  -------  ------  -----------  ------------------------------------------------------------  --------------------------
  钢筋班         1  p1       王春生  not granted  lacks: 安全监督意见                                           安全监督意见
  钢筋班         2  p2       李梅    not granted  does not meet 'earlier.worker = 0': 1, required is exactly 0
  木工班         1  p3       赵强    not granted  lacks: 纪检监察意见, 安全监督意见                             纪检监察意见、安全监督意见
  computed from ledger position 9
  $ redbanner nominate list worker --lang zh | tail -4
  钢筋班         1  p1        王春生     未授予  缺少材料：安全监督意见                    安全监督意见
  钢筋班         2  p2        李梅       未授予  未满足“earlier.worker = 0”：1，要求等于0
  木工班         1  p3        赵强       未授予  缺少材料：纪检监察意见、安全监督意见      纪检监察意见、安全监督意见
  依据台账位置9计算

What cannot be is refused.

  $ redbanner nominate paper worker p1 纪检监察意见
  redbanner: '纪检监察意见' of p1 王春生 has come in already
  [1]
  $ redbanner nominate paper worker p3 安全监督意见 --take-back --reason 试
  redbanner: '安全监督意见' of p3 赵强 has not come in
  [1]
  $ redbanner nominate paper worker p1 纪检监察意见 --take-back
  redbanner: --take-back needs a --reason
    see 'redbanner nominate paper --help'
  [2]
  $ redbanner nominate paper worker p1 纪检意见
  redbanner: there is no paper '纪检意见'
    hint: did you mean '纪检监察意见'?
  [1]
  $ redbanner nominate withdraw worker p3 --reason 本人申请
  p3 赵强: no nominee any more
  recorded by clerk: position 10 of the ledger
  $ redbanner nominate paper worker p3 纪检监察意见
  redbanner: p3 赵强 is no nominee
  [1]
  $ redbanner nominate paper star a 纪检监察意见
  redbanner: '明星班组' asks for no papers
  [1]
  $ redbanner nominate add worker p1
  redbanner: p1 is a nominee already
  [1]
  $ sqlite3 season.db 'SELECT person, paper, outcome, current, number, reason FROM nominee_paper_view'
  p1|纪检监察意见|received|1|纪〔2023〕12号|
  p1|安全监督意见|received|0|安〔2023〕3号|
  p2|纪检监察意见|received|1|纪〔2023〕13号|
  p2|安全监督意见|received|1|安〔2023〕4号|
  p1|安全监督意见|taken_back|1||复核后撤回
  $ redbanner audit verify | head -1
  10 batches and 1 evaluation fit: nothing was changed
