A small season, from its rules to its award list.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 2023年劳动竞赛办法: indicators 3, periods 1, place rules 1, awards 2
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv --dry-run
  season.db: season of '2023年劳动竞赛办法', 7 entrants
  dry run: nothing was recorded
  $ ls season.db
  ls: cannot access 'season.db': No such file or directory
  [2]
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  season.db: season of '2023年劳动竞赛办法', 7 entrants
  $ redbanner season info
  Season season.db
  what                     is
  -----------------------  ----------------------------------------------------------------
  file                     season.db
  rulebook                 2023年劳动竞赛办法
  version of the rulebook  1
  SHA-256 of the rulebook  20343a0db1ec72a02c060110be49a9e6623e3bf8890a1ea67c12e19b2f77a1e5
  项目                     4
  职工                     3
  entries                  0
  position of the ledger   1
  head of the chain        f73c60d639450a654fd8d481bdd99c8c2fd887c9a6bff31e711614ebd2abab4d
  $ redbanner entry import entries.csv --paper 年中考核表 --dry-run
  15 entries from 1 file
  dry run: nothing was recorded
  $ redbanner entry import entries.csv --paper 年中考核表
  15 entries from 1 file
  recorded by clerk: position 2 of the ledger

Nothing can be imported twice; what is owed is named.

  $ redbanner entry import entries.csv 2>&1 | tail -n 5
  entries.csv:9:1: error: column 'entrant': 's4 order mid_year mark 张工' is recorded already, as entry #15
    9 | s4,order,mid_year,,,38,
      | ^
    hint: 'redbanner entry correct' puts another number in its place, with a reason
  redbanner: nothing was recorded
  $ redbanner entry missing mid_year
  What is owed, 年中
  period  entrant  title     indicator  indicator's title  examiner  marks
  ------  -------  --------  ---------  -----------------  --------  ------
  年中    s4       桥梁项目  order      文明施工           安全部    1 of 2
  $ redbanner entry missing mid_year --format csv
  table,period,entrant,title,indicator,indicator_title,examiner,marks
  "What is owed, 年中",年中,s4,桥梁项目,order,文明施工,安全部,1 of 2

By hand: a mark, an event, a correction, an absence.

  $ redbanner entry set 桥梁项目 order 37.5 --period mid_year --rater 李工 --as 安全部
  s4 order mid_year mark 李工: 37.5
  recorded by 安全部: position 3 of the ledger
  $ redbanner entry set s4 order 37.5 --period mid_year --rater 李工
  redbanner: 's4 order mid_year mark 李工' is recorded already, as entry #16
    hint: 'redbanner entry correct' puts another number in its place, with a reason
  [1]
  $ redbanner entry event s2 notice 2 --day 2023-05-06 --paper 安检17号
  s2 safety mid_year 1 notice: 2
  recorded by clerk: position 4 of the ledger
  $ redbanner entry event s2 notice --day 2023-05-09
  s2 safety mid_year 2 notice: 1
  recorded by clerk: position 5 of the ledger
  $ redbanner entry correct s2 safety --withdraw --period mid_year --row 2 --reason 重复登记
  s2 safety mid_year 2 notice: taken back, was 1
  recorded by clerk: position 6 of the ledger
  $ redbanner entry correct s1 order 36 --period mid_year --rater 李工 --reason 录入错误
  s1 order mid_year mark 李工: 36, was 35
  recorded by clerk: position 7 of the ledger
  $ redbanner entry absent s3 order not_applicable --period mid_year --reason 未进场
  s3 order mid_year: not applicable
  recorded by clerk: position 8 of the ledger
  $ redbanner entry missing mid_year
  What is owed, 年中
    (nothing)

Nothing is shown before it is evaluated.

  $ redbanner standings mid_year
  redbanner: 'mid_year' has not been evaluated
    hint: run 'redbanner evaluate mid_year'
  [1]
  $ redbanner evaluate mid_year
  Awards of 年中: proposed and decided
  award     group  place  entrant  name      outcome  status    money (yuan)  reason
  --------  -----  -----  -------  --------  -------  --------  ------------  --------------------------
  流动红旗  京内       1  s3       学校项目  granted  proposed         10000  place 1 within the first 1
  流动红旗  京外       1  s4       桥梁项目  granted  proposed         10000  place 1 within the first 1
  computed from ledger position 8
  
  sealed as evaluation 1, at position 8 of the ledger; results d977ffa987f5
  $ redbanner evaluate mid_year | tail -n 1
  nothing has changed: evaluation 1 stands, at position 8 of the ledger
  $ redbanner standings mid_year
  项目名次, 年中, 京内
  place  entrant  unit      产值完成率        文明施工  安全扣分  total  awards
  -----  -------  --------  ----------  --------------  --------  -----  --------
      1  s3       学校项目          57  not applicable         0  95.00  流动红旗
      2  s1       地铁项目          57           36.00         0  93.00
      3  s2       医院项目          60           33.75        -2  91.75
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 文明施工
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 8
  
  项目名次, 年中, 京外
  place  entrant  unit      产值完成率  文明施工  安全扣分  total  awards
  -----  -------  --------  ----------  --------  --------  -----  --------
      1  s4       桥梁项目          56     37.75         0  93.75  流动红旗
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 文明施工
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 8
  $ redbanner standings mid_year --group 京内 --format csv
  table,place,entrant,unit,output,order,safety,total,awards,note
  "项目名次, 年中, 京内",1,s3,学校项目,57,not_applicable,0,95.00,流动红旗,
  "项目名次, 年中, 京内",2,s1,地铁项目,57,36.00,0,93.00,,
  "项目名次, 年中, 京内",3,s2,医院项目,60,33.75,-2,91.75,,
  $ redbanner standings mid_year --unit 桥梁项目 --format json
  {
    "tables": [
      {
        "table": "standings",
        "title": "项目名次, 年中, 京外",
        "rows": [
          {
            "place": 1,
            "entrant": "s4",
            "unit": "桥梁项目",
            "output": "56",
            "order": "37.75",
            "safety": "0",
            "total": "93.75",
            "awards": "流动红旗",
            "note": null
          }
        ],
        "foot": [
          "total rounded half up to 0.01",
          "ranked by total as rounded",
          "equals are parted by, in turn: 文明施工",
          "who stays equal shares the place, the next places are skipped (1-2-2-4)",
          "computed from ledger position 8"
        ]
      }
    ]
  }
  $ redbanner explain s2
  total 91.75 of 100
    91.75 = 93.75 − 2
      产值完成率 60 of 60
        60 = 60 × 1
          value 1 = 800 ÷ 800
            done 800 万元, paper: 年中考核表, entry #4, recorded by clerk on 2023-07-05
            planned 800 万元, paper: 年中考核表, entry #3, recorded by clerk on 2023-07-05
      文明施工 33.75 of 40
        33.75: mean of 2
          mark 33 by rater 张工, paper: 年中考核表, entry #11, recorded by clerk on 2023-07-05
          mark 34.5 by rater 李工, paper: 年中考核表, entry #12, recorded by clerk on 2023-07-05
      安全扣分 -2
        value -2 = −2
          整改通知单 2 on 2023-05-06, paper: 安检17号, entry #17, recorded by clerk on 2023-07-05
  项目名次: place 3 of 3 in 京内
    behind 地铁项目: total 91.75 against 93
  流动红旗: not granted
    place 3, the last that gets it is 1

What comes later is said, and taken in by the next evaluation.

  $ redbanner entry event s1 fatality --day 2023-06-01 --reason 事故通报
  s1 safety mid_year 1 fatality: 1
  recorded by clerk: position 9 of the ledger
  $ redbanner standings mid_year --unit s1
  项目名次, 年中, 京内
  place  entrant  unit      产值完成率  文明施工  安全扣分  total
  -----  -------  --------  ----------  --------  --------  -----
      2  s1       地铁项目          57     36.00         0  93.00
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 文明施工
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 8
  $ redbanner evaluate mid_year
  What changed, 年中: from ledger position 8 to 9
    (nothing)
  
  Awards of 年中: proposed and decided
  award     group  place  entrant  name      outcome  status    money (yuan)  reason
  --------  -----  -----  -------  --------  -------  --------  ------------  --------------------------
  流动红旗  京内       1  s3       学校项目  granted  proposed         10000  place 1 within the first 1
  流动红旗  京外       1  s4       桥梁项目  granted  proposed         10000  place 1 within the first 1
  computed from ledger position 9
  
  sealed as evaluation 2, at position 9 of the ledger; results a3a98e7e8912
  $ redbanner award propose mid_year red_banner
  Awards of 年中: proposed and decided
  award     group  place  entrant  name      outcome      status    money (yuan)  reason
  --------  -----  -----  -------  --------  -----------  --------  ------------  ------------------------------------------
  流动红旗  京内       1  s3       学校项目  granted      proposed         10000  place 1 within the first 1
  流动红旗  京内       2  s1       地铁项目  not granted  proposed                veto 发生亡人事故, event #22 on 2023-06-01
  流动红旗  京内       3  s2       医院项目  not granted  proposed                place 3, the last that gets it is 1
  流动红旗  京外       1  s4       桥梁项目  granted      proposed         10000  place 1 within the first 1
  computed from ledger position 9
  $ redbanner explain s1 safety
  安全扣分 0
  veto in force: 发生亡人事故
    亡人事故 1 on 2023-06-01, paper: none, entry #22, recorded by clerk on 2023-07-05

The leading group decides, also against the rules.

  $ redbanner award decide red_banner s3 granted --reason 会议纪要3号
  流动红旗, s3 学校项目: granted
  recorded by clerk: position 10 of the ledger
  $ redbanner award propose mid_year red_banner
  Awards of 年中: proposed and decided
  award     group  place  entrant  name      outcome      status    money (yuan)  reason
  --------  -----  -----  -------  --------  -----------  --------  ------------  ------------------------------------------
  流动红旗  京内       1  s3       学校项目  granted      decided          10000  place 1 within the first 1
  流动红旗  京内       2  s1       地铁项目  not granted  proposed                veto 发生亡人事故, event #22 on 2023-06-01
  流动红旗  京内       3  s2       医院项目  not granted  proposed                place 3, the last that gets it is 1
  流动红旗  京外       1  s4       桥梁项目  granted      proposed         10000  place 1 within the first 1
  computed from ledger position 10

Banners go from hand to hand.

  $ redbanner banner hand-over red_banner 1 s2 --on 2023-07-04
  流动红旗 1: to s2 医院项目 on 2023-07-04
  recorded by clerk: position 11 of the ledger
  $ redbanner banner hand-over red_banner 1 s2 --on 2023-07-05
  redbanner: banner 1 is there already, since 2023-07-04
  [1]
  $ redbanner banner hand-over red_banner 1 --back --on 2023-07-01
  redbanner: banner 1 moved later, on 2023-07-04
  [1]
  $ redbanner banner hand-over red_banner 2 --back
  redbanner: banner 2 was never handed over
  [1]
  $ redbanner banner list
  Mobile red banners on 2023-07-05
  award     number  entrant  holder    since       result         status
  --------  ------  -------  --------  ----------  -------------  -----------------
  流动红旗  1       s2       医院项目  2023-07-04                 held
  流动红旗          s3       学校项目              年中, place 1  to be handed over
  流动红旗          s4       桥梁项目              年中, place 1  to be handed over
  computed from ledger position 11
  $ redbanner banner list --on 2023-07-01
  Mobile red banners on 2023-07-01
  award     entrant  holder    result         status
  --------  -------  --------  -------------  -----------------
  流动红旗  s3       学校项目  年中, place 1  to be handed over
  流动红旗  s4       桥梁项目  年中, place 1  to be handed over
  computed from ledger position 11

Nominees.

  $ redbanner nominate add advanced_individual p1 p2 --as s1
  2 nominees
  recorded by s1: position 12 of the ledger
  $ redbanner nominate add advanced_individual p1
  redbanner: p1 is a nominee already
  [1]
  $ redbanner nominate add advanced_individual s1
  redbanner: s1 地铁项目 is no 职工
  [1]
  $ redbanner nominate add advanced_individual 赵强
  1 nominee
  recorded by clerk: position 13 of the ledger
  $ redbanner nominate list advanced_individual
  先进个人, 年中: nominees
  unit      quota  position  entrant  name    post    outcome      reason
  --------  -----  --------  -------  ------  ------  -----------  ----------------------------------------------------------------
  地铁项目      2         1  p1       王春生  工长    granted      place 1 among the unit's nominees, quota 2
  地铁项目      2         2  p2       李梅    质检员  not granted  does not meet 'service_months >= 12': 8, required is at least 12
  医院项目      1         1  p3       赵强    电工    granted      place 1 among the unit's nominees, quota 1
  computed from ledger position 13
  $ redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  p2 李梅: no nominee any more
  recorded by clerk: position 14 of the ledger
  $ redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  redbanner: p2 李梅 is no nominee
  [1]
  $ redbanner nominate add red_banner p1
  redbanner: '流动红旗' takes no nominees
  [1]

The award list.

  $ redbanner evaluate mid_year > evaluated.txt
  $ redbanner awards 2023
  2023年劳动竞赛办法: awards 2023
  
  Decision
  no.  decision
  ---  ------------------------------------------------------------
    1  '流动红旗（年中）' is awarded to 学校项目, 桥梁项目: 2 units
    2  '先进个人（年中）' is awarded to 王春生, 赵强: 2 persons
  
  Collective awards
  award     period  group  place  entrant  unit      money (yuan)
  --------  ------  -----  -----  -------  --------  ------------
  流动红旗  年中    京内       1  s3       学校项目         10000
  流动红旗  年中    京外       1  s4       桥梁项目         10000
  
  Individual awards
  award     period  unit      name    post  money (yuan)
  --------  ------  --------  ------  ----  ------------
  先进个人  年中    地铁项目  王春生  工长           500
  先进个人  年中    医院项目  赵强    电工           500
  
  Pay list
  no.  unit      name    award     period  money (yuan)  signature
  ---  --------  ------  --------  ------  ------------  ---------
    1  学校项目          流动红旗  年中           10000
    2  桥梁项目          流动红旗  年中           10000
    3  地铁项目  王春生  先进个人  年中             500
    4  医院项目  赵强    先进个人  年中             500
       in all                                     21000
  
  Money by award
  award     money (yuan)
  --------  ------------
  流动红旗         20000
  先进个人          1000
  in all           21000
  
  Money by unit
  entrant  unit      money (yuan)
  -------  --------  ------------
  s1       地铁项目           500
  s2       医院项目           500
  s3       学校项目         10000
  s4       桥梁项目         10000
           in all           21000
  total rounded half up to 0.01
  3 awards are proposed by the rules and not decided yet
  年中: computed from ledger position 14
  $ redbanner awards 2023 --format csv
  table,ordinal,decision,award,period,group,place,entrant,unit,money,note,name,post,signature
  Decision,1,"'流动红旗（年中）' is awarded to 学校项目, 桥梁项目: 2 units",,,,,,,,,,,
  Decision,2,"'先进个人（年中）' is awarded to 王春生, 赵强: 2 persons",,,,,,,,,,,
  Collective awards,,,流动红旗,年中,京内,1,s3,学校项目,10000,,,,
  Collective awards,,,流动红旗,年中,京外,1,s4,桥梁项目,10000,,,,
  Individual awards,,,先进个人,年中,,,,地铁项目,500,,王春生,工长,
  Individual awards,,,先进个人,年中,,,,医院项目,500,,赵强,电工,
  Pay list,1,,流动红旗,年中,,,,学校项目,10000,,,,
  Pay list,2,,流动红旗,年中,,,,桥梁项目,10000,,,,
  Pay list,3,,先进个人,年中,,,,地铁项目,500,,王春生,,
  Pay list,4,,先进个人,年中,,,,医院项目,500,,赵强,,
  Pay list,,,,,,,,in_all,21000,,,,
  Money by award,,,流动红旗,,,,,,20000,,,,
  Money by award,,,先进个人,,,,,,1000,,,,
  Money by award,,,in_all,,,,,,21000,,,,
  Money by unit,,,,,,,s1,地铁项目,500,,,,
  Money by unit,,,,,,,s2,医院项目,500,,,,
  Money by unit,,,,,,,s3,学校项目,10000,,,,
  Money by unit,,,,,,,s4,桥梁项目,10000,,,,
  Money by unit,,,,,,,,in_all,21000,,,,
  $ redbanner awards 2023 --format md
  # 2023年劳动竞赛办法：2023年表彰名单
  
  ## 表彰决定
  
  | 序号 | 决定 |
  | ---: | --- |
  | 1 | 授予学校项目、桥梁项目等2个单位“流动红旗（年中）” |
  | 2 | 授予王春生、赵强等2名同志“先进个人（年中）” |
  
  ## 集体奖项
  
  | 奖项 | 考核期 | 分组 | 名次 | 单位编号 | 单位 | 奖金（元） |
  | --- | --- | --- | ---: | --- | --- | ---: |
  | 流动红旗 | 年中 | 京内 | 1 | s3 | 学校项目 | 10000 |
  | 流动红旗 | 年中 | 京外 | 1 | s4 | 桥梁项目 | 10000 |
  
  ## 个人奖项
  
  | 奖项 | 考核期 | 单位 | 名称/姓名 | 职务 | 奖金（元） |
  | --- | --- | --- | --- | --- | ---: |
  | 先进个人 | 年中 | 地铁项目 | 王春生 | 工长 | 500 |
  | 先进个人 | 年中 | 医院项目 | 赵强 | 电工 | 500 |
  
  ## 奖金发放表
  
  | 序号 | 单位 | 名称/姓名 | 奖项 | 考核期 | 奖金（元） | 签字 |
  | ---: | --- | --- | --- | --- | ---: | --- |
  | 1 | 学校项目 |  | 流动红旗 | 年中 | 10000 |  |
  | 2 | 桥梁项目 |  | 流动红旗 | 年中 | 10000 |  |
  | 3 | 地铁项目 | 王春生 | 先进个人 | 年中 | 500 |  |
  | 4 | 医院项目 | 赵强 | 先进个人 | 年中 | 500 |  |
  |  | 合计 |  |  |  | 21000 |  |
  
  ## 奖金汇总（按奖项）
  
  | 奖项 | 奖金（元） |
  | --- | ---: |
  | 流动红旗 | 20000 |
  | 先进个人 | 1000 |
  | 合计 | 21000 |
  
  ## 奖金汇总（按单位）
  
  | 单位编号 | 单位 | 奖金（元） |
  | --- | --- | ---: |
  | s1 | 地铁项目 | 500 |
  | s2 | 医院项目 | 500 |
  | s3 | 学校项目 | 10000 |
  | s4 | 桥梁项目 | 10000 |
  |  | 合计 | 21000 |
  
  总分按四舍五入取至0.01
  
  3项奖励为按办法提出的建议，尚未决定
  
  年中：依据台账位置14计算
  $ redbanner awards 2023 --format html -o awards.html
  $ head -n 5 awards.html; grep -c '<td' awards.html; ls
  <!DOCTYPE html>
  <html lang="zh-CN">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  19
  awards.html
  entries.csv
  evaluated.txt
  people.csv
  rulebook.toml
  season.db
  season.db-shm
  season.db-wal
  transcript.t
  units.csv
  zh.t
  $ redbanner awards 2022
  redbanner: this is the season of 2023, not of 2022
  [1]

A unit changes and closes.

  $ redbanner entrant change s4 --set region=京内 --from 2023-05-01 --reason 划转
  s4 桥梁项目: changed
  recorded by clerk: position 15 of the ledger
  $ redbanner entrant change s4 --set region=京 --from 2023-05-01 --reason 划转
  redbanner: '京' is not one of the values allowed
    hint: known here: 京内, 京外
  [1]
  $ redbanner entrant change s4 --set region=京内 --reason 划转
  redbanner: --set needs --from: the day from which the new value holds
    see 'redbanner entrant change --help'
  [2]
  $ redbanner entrant change s4 --title 大桥项目 --reason 更名
  s4 桥梁项目: changed
  recorded by clerk: position 16 of the ledger
  $ redbanner entrant close 大桥项目 --on 2023-09-30 --reason 竣工
  s4 大桥项目: takes part until 2023-09-30
  recorded by clerk: position 17 of the ledger
  $ redbanner season info
  Season season.db
  what                     is
  -----------------------  --------------------------------------------------------------------------
  file                     season.db
  rulebook                 2023年劳动竞赛办法
  version of the rulebook  1
  SHA-256 of the rulebook  20343a0db1ec72a02c060110be49a9e6623e3bf8890a1ea67c12e19b2f77a1e5
  项目                     4
  职工                     3
  entries                  22
  position of the ledger   17
  head of the chain        ea42c82f63d03557f51874595401c30b50a73a2fd594b438b77bf4c8e21c1dad
  年中                     evaluation 3, 2023-07-05T09:00:00Z, by clerk, at position 14 of the ledger
