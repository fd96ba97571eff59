From the evaluation to the amendment: provisional, confirmed, published, amended.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '2023年劳动竞赛办法', 3 entrants
  $ redbanner entry import entries.csv
  2 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner entry event s1 notice --day 2023-05-06 --paper 安检17号
  s1 safety mid_year 1 notice: 1
  recorded by clerk: position 3 of the ledger
  $ redbanner publications
  How far each result has come
  period  result
  ------  -------------
  年中    not evaluated
  年终    not evaluated
  
  Publications
    (nothing)

What stands in the way is named, all at once; nothing is recorded.

  $ redbanner publish mid_year
  redbanner: 'mid_year': this stands in the way
    1 entry is still owed
      hint: 'redbanner entry missing mid_year' names them
    'mid_year' has not been evaluated
      hint: run 'redbanner evaluate mid_year'
  [1]
  $ redbanner evaluate mid_year
  Awards of 年中: proposed and decided
  award     place  entrant  name      outcome  status    reason
  --------  -----  -------  --------  -------  --------  --------------------------
  流动红旗      1  s2       医院项目  granted  proposed  place 1 within the first 1
  computed from ledger position 3
  
  What is owed, 年中
  period  entrant  title     indicator  indicator's title
  ------  -------  --------  ---------  -----------------
  年中    s3       学校项目  order      文明施工
  
  sealed as evaluation 1, at position 3 of the ledger; results 2ff166006e80
  $ redbanner entry set s3 order 48 --period mid_year --rater 王工
  s3 order mid_year mark 王工: 48
  recorded by clerk: position 4 of the ledger
  $ redbanner publish mid_year --confirm
  redbanner: 'mid_year': this stands in the way
    1 entry was recorded since evaluation 1; 2 results would change
      hint: run 'redbanner evaluate mid_year'
    '流动红旗': 1 waits for the decision of the leading group
      hint: 'redbanner award decide red_banner ENTRANT as_proposed --period mid_year --reason TEXT', or granted, refused; ENTRANT may be 'all'
  [1]
  $ redbanner publish mid_year
  redbanner: 'mid_year': this stands in the way
    1 entry was recorded since evaluation 1; 2 results would change
      hint: run 'redbanner evaluate mid_year'
    '流动红旗': 1 waits for the decision of the leading group
      hint: 'redbanner award decide red_banner ENTRANT as_proposed --period mid_year --reason TEXT', or granted, refused; ENTRANT may be 'all'
    evaluation 1 is not confirmed as it stands
      hint: run 'redbanner publish mid_year --confirm'
  [1]
  $ redbanner evaluate mid_year
  What changed, 年中: from ledger position 3 to 4
  entrant  unit      what       before  after
  -------  --------  --------  -------  -----
  s3       学校项目  total     pending  88.00
  s3       学校项目  项目名次  pending      3
  
  Awards of 年中: proposed and decided
  award     place  entrant  name      outcome  status    reason
  --------  -----  -------  --------  -------  --------  --------------------------
  流动红旗      1  s2       医院项目  granted  proposed  place 1 within the first 1
  computed from ledger position 4
  
  sealed as evaluation 2, at position 4 of the ledger; results ebb1318e7120
  $ redbanner publish mid_year --confirm
  redbanner: 'mid_year': this stands in the way
    '流动红旗': 1 waits for the decision of the leading group
      hint: 'redbanner award decide red_banner ENTRANT as_proposed --period mid_year --reason TEXT', or granted, refused; ENTRANT may be 'all'
  [1]
  $ redbanner award decide red_banner all granted --period mid_year --reason 会议纪要3号
  redbanner: 'all' can only be decided as_proposed, not granted
  [1]
  $ redbanner award decide red_banner all as_proposed --period mid_year --reason 会议纪要3号
  流动红旗, s2 医院项目: as the rules propose
  recorded by clerk: position 5 of the ledger
  $ redbanner award decide red_banner all as_proposed --period mid_year --reason 会议纪要3号
  redbanner: 'red_banner': nobody waits for a decision
  [1]
  $ redbanner publish mid_year
  redbanner: 'mid_year': this stands in the way
    evaluation 2 is not confirmed as it stands
      hint: run 'redbanner publish mid_year --confirm'
  [1]

The leading group confirms, the office publishes. With --dry-run nothing is recorded.

  $ redbanner publish mid_year --confirm --as 领导小组 --reason 会议纪要4号 --dry-run
  confirmed: 年中, evaluation 2
  dry run: nothing was recorded
  $ redbanner publish mid_year --confirm --as 领导小组 --reason 会议纪要4号
  confirmed: 年中, evaluation 2
  recorded by 领导小组: position 6 of the ledger
  $ redbanner publish mid_year --confirm --as 领导小组
  redbanner: evaluation 2 was confirmed on 2023-07-05 by 领导小组, and nothing has changed since
    hint: run 'redbanner publish mid_year'
  [1]
  $ redbanner publications mid_year | sed -E 's/[0-9a-f]{12}$/HASH/'
  How far each result has come
  period  result
  ------  -----------------------------------
  年中    confirmed on 2023-07-05 by 领导小组
  
  Publications
  period  number  stage      evaluation  day         by        reason       SHA-256 of the document
  ------  ------  ---------  ----------  ----------  --------  -----------  -----------------------
  年中         0  confirmed           2  2023-07-05  领导小组  会议纪要4号  HASH
  $ redbanner publish mid_year --day 2023-07-06
  redbanner: 2023-07-06 lies ahead: today is 2023-07-05
  [1]
  $ redbanner publish mid_year --day 2023-07-04
  redbanner: 2023-07-04 lies before evaluation 2, which was made on 2023-07-05
  [1]
  $ redbanner object add mid_year --from 医院项目部 --text 太早
  redbanner: 'mid_year' has not been published: there is nothing to object to
  [1]
  $ redbanner publish mid_year --dry-run | sed -E 's/[0-9a-f]{64}/HASH/'
  published: 年中, evaluation 2, on 2023-07-05 (Wednesday)
  open to objections until 2023-07-12 (Wednesday): 5 working days, counted from 2023-07-06
  the document is kept as it is, SHA-256 HASH; 'redbanner publications mid_year --show 0' prints it
  dry run: nothing was recorded
  $ redbanner publish mid_year | sed -E 's/[0-9a-f]{64}/HASH/'
  published: 年中, evaluation 2, on 2023-07-05 (Wednesday)
  open to objections until 2023-07-12 (Wednesday): 5 working days, counted from 2023-07-06
  the document is kept as it is, SHA-256 HASH; 'redbanner publications mid_year --show 0' prints it
  recorded by clerk: position 7 of the ledger
  $ redbanner publications mid_year --show 0 -o first.html
  $ grep -o '<t[dh].*' first.html | sed -E 's/<[^>]*>/ /g; s/[0-9a-f]{64}/HASH/'
     项目  内容   
   发布单位  劳动竞赛领导小组  
   文号  总考〔2023〕7号  
   公布日期  2023-07-05（周三）  
   公示  公示至2023-07-12（周三）止，共 5 个工作日，自 2023-07-06 起算，期间可提出异议  
   评定  第 2 次评定，2023-07-05T09:00:00Z，clerk，台账位置 4  
   结果 SHA-256  HASH  
   台账截至该位置的 SHA-256  HASH  
     名次  单位编号  单位  文明施工  安全  总分  获奖   
   1  s2  医院项目  54  40  94.00  流动红旗  
   2  s1  地铁项目  55  35  90.00    
   3  s3  学校项目  48  40  88.00    
     奖项  名次  单位编号  名称/姓名  结果  状态  理由   
   流动红旗  1  s2  医院项目  授予  已决定  第1名，在前1名之内  
  $ redbanner publish mid_year
  redbanner: 'mid_year' was published on 2023-07-05; that publication stays as it is
    hint: 'redbanner amend mid_year --reason TEXT' publishes what changed since
  [1]
  $ redbanner publish mid_year --confirm
  redbanner: 'mid_year' was published on 2023-07-05; that publication stays as it is
    hint: 'redbanner amend mid_year --reason TEXT' publishes what changed since
  [1]
  $ redbanner publications | sed -E 's/[0-9a-f]{12}$/HASH/'
  How far each result has come
  period  result
  ------  ----------------------------------------------
  年中    published, open to objections until 2023-07-12
  年终    not evaluated
  
  Publications
  period  number  stage      evaluation  day         until       by        reason       SHA-256 of the document
  ------  ------  ---------  ----------  ----------  ----------  --------  -----------  -----------------------
  年中         0  confirmed           2  2023-07-05              领导小组  会议纪要4号  HASH
  年中         0  published           2  2023-07-05  2023-07-12  clerk                  HASH
  $ redbanner season info | tail -n 2
  年中                     evaluation 2, 2023-07-05T09:00:00Z, by clerk, at position 4 of the ledger
  年中                     published, open to objections until 2023-07-12

Publishing one result publishes nothing else.

  $ redbanner publications year_end
  How far each result has come
  period  result
  ------  -------------
  年终    not evaluated
  
  Publications
    (nothing)

Nothing to amend before there is another evaluation.

  $ redbanner amend mid_year --reason 没有变化
  redbanner: 'mid_year': this stands in the way
    evaluation 2 is what was published: there is none since
      hint: run 'redbanner evaluate mid_year'
  [1]
  $ redbanner evaluate mid_year | tail -n 1
  sealed as evaluation 3, at position 7 of the ledger; results ebb1318e7120
  $ redbanner amend mid_year --reason 没有变化
  redbanner: 'mid_year': nobody has another total, place or award than in publication 0
  [1]
  $ redbanner amend year_end --reason 没有公布
  redbanner: 'year_end' has not been published: there is nothing to amend
    hint: run 'redbanner publish year_end'
  [1]

Objections are taken until the last day of publicity.

  $ redbanner object add mid_year --entrant s1 --indicator safety --from 地铁项目部 --text 5月6日的通报不属本项目
  objection 1, from 地铁项目部: 5月6日的通报不属本项目
  recorded by clerk: position 8 of the ledger
  $ redbanner object add mid_year --entrant 学校项目 --indicator order --from 学校项目部 --text 少计5分 --day 2023-07-05
  objection 2, from 学校项目部: 少计5分
  recorded by clerk: position 9 of the ledger
  $ REDBANNER_NOW=2023-07-12T09:00:00 redbanner object add mid_year --from 工会 --text 末日 --dry-run
  objection 3, from 工会: 末日
  dry run: nothing was recorded
  $ REDBANNER_NOW=2023-07-13T09:00:00 redbanner object add mid_year --from 工会 --text 逾期
  redbanner: objections to 'mid_year' were taken until 2023-07-12 (Wednesday); 2023-07-13 is too late
    hint: --late with --reason takes it all the same
  [1]
  $ REDBANNER_NOW=2023-07-13T09:00:00 redbanner object add mid_year --from 工会 --text 逾期 --late
  redbanner: --late needs --reason: why it is taken all the same
    see 'redbanner object add --help'
  [2]
  $ REDBANNER_NOW=2023-07-13T09:00:00 redbanner object add mid_year --from 工会 --text 逾期 --late --reason 邮戳为7月12日
  objection 3, from 工会: 逾期
  recorded by clerk: position 10 of the ledger
  $ redbanner object add mid_year --from 工会 --text 过早 --day 2023-07-04
  redbanner: 2023-07-04 lies before the publication on 2023-07-05
  [1]
  $ redbanner object add mid_yaer --from 工会 --text 期次
  redbanner: there is no period 'mid_yaer'
    hint: did you mean 'mid_year'?
  [1]
  $ redbanner object add mid_year --entrant s9 --from 工会 --text 无此单位
  redbanner: there is no entrant 's9'
    hint: did you mean 's1'?
  [1]
  $ redbanner object add mid_year --indicator safty --from 工会 --text 无此指标
  redbanner: there is no indicator 'safty'
    hint: did you mean 'safety'?
  [1]
  $ redbanner object list
  Objections
  number  period  entrant  unit      indicator  received    from whom   objection               outcome
  ------  ------  -------  --------  ---------  ----------  ----------  ----------------------  -------
       1  年中    s1       地铁项目  安全       2023-07-05  地铁项目部  5月6日的通报不属本项目  open
       2  年中    s3       学校项目  文明施工   2023-07-05  学校项目部  少计5分                 open
       3  年中                                  2023-07-13  工会        逾期                    open
  $ redbanner publications mid_year | sed -E 's/[0-9a-f]{12}$/HASH/'
  How far each result has come
  period  result                                          open objections
  ------  ----------------------------------------------  ---------------
  年中    published, open to objections until 2023-07-12                3
  
  Publications
  period  number  stage      evaluation  day         until       by        reason       SHA-256 of the document
  ------  ------  ---------  ----------  ----------  ----------  --------  -----------  -----------------------
  年中         0  confirmed           2  2023-07-05              领导小组  会议纪要4号  HASH
  年中         0  published           2  2023-07-05  2023-07-12  clerk                  HASH

What each would change, before anybody decides.

  $ redbanner object show 1 --withdraw --row 1
  Objections
  number  period  entrant  unit      indicator  received    from whom   objection               outcome
  ------  ------  -------  --------  ---------  ----------  ----------  ----------------------  -------
       1  年中    s1       地铁项目  安全       2023-07-05  地铁项目部  5月6日的通报不属本项目  open
  
  What objection 1 would change, 年中
  entrant  unit      what           before        after
  -------  --------  --------  -----------  -----------
  s1       地铁项目  total           90.00        95.00
  s1       地铁项目  项目名次            2            1
  s1       地铁项目  流动红旗  not granted      granted
  s2       医院项目  项目名次            1            2
  s2       医院项目  流动红旗      granted  not granted
  worked out from the ledger as it is now; nothing was recorded
  $ redbanner object show 2 --set 53 --rater 王工
  Objections
  number  period  entrant  unit      indicator  received    from whom   objection  outcome
  ------  ------  -------  --------  ---------  ----------  ----------  ---------  -------
       2  年中    s3       学校项目  文明施工   2023-07-05  学校项目部  少计5分    open
  
  What objection 2 would change, 年中
  entrant  unit      what      before  after
  -------  --------  --------  ------  -----
  s1       地铁项目  项目名次       2      3
  s3       学校项目  total      88.00  93.00
  s3       学校项目  项目名次       3      2
  worked out from the ledger as it is now; nothing was recorded
  $ redbanner object show 2 --set 73 --rater 王工
  redbanner: 73 lies outside 0 … 60
  [1]
  $ redbanner object show 2 --set 48 --rater 王工
  Objections
  number  period  entrant  unit      indicator  received    from whom   objection  outcome
  ------  ------  -------  --------  ---------  ----------  ----------  ---------  -------
       2  年中    s3       学校项目  文明施工   2023-07-05  学校项目部  少计5分    open
  
  What objection 2 would change, 年中
    (nothing)
  worked out from the ledger as it is now; nothing was recorded
  $ redbanner object show 2 --set 53 --withdraw
  redbanner: give either --set or --withdraw
    see 'redbanner object show --help'
  [2]
  $ redbanner object show 3 --set 53
  redbanner: objection 3 does not say whose entry it is about, or of which indicator
    hint: say it with --entrant and --indicator
  [1]
  $ redbanner object show 4
  redbanner: there is no objection '4'
    hint: known here: 1, 2, 3
  [1]
  $ sqlite3 season.db 'SELECT count(*) FROM entry'
  4

Each is decided once.

  $ redbanner object decide 1 upheld --text 经核查，通报对象为邻标段 --as 领导小组
  objection 1: upheld
  recorded by 领导小组: position 11 of the ledger
  $ redbanner object decide 1 rejected --text 改判
  redbanner: objection 1 was decided on 2023-07-05 by 领导小组
  [1]
  $ redbanner object decide 7 rejected --text 无此异议
  redbanner: there is no objection '7'
    hint: known here: 1, 2, 3
  [1]
  $ redbanner object decide 3 withdrawn --text 提出人撤回
  objection 3: withdrawn
  recorded by clerk: position 12 of the ledger
  $ redbanner entry correct s1 safety --withdraw --period mid_year --row 1 --reason 异议1成立
  s1 safety mid_year 1 notice: taken back, was 1
  recorded by clerk: position 13 of the ledger
  $ redbanner amend mid_year --reason 异议1成立
  redbanner: 'mid_year': this stands in the way
    1 entry was recorded since evaluation 3; 5 results would change
      hint: run 'redbanner evaluate mid_year'
    objection 2, from 学校项目部, is not decided
      hint: 'redbanner object decide 2 …'
  [1]
  $ redbanner object decide 2 rejected --text 评分无误
  objection 2: rejected
  recorded by clerk: position 14 of the ledger
  $ redbanner evaluate mid_year
  What changed, 年中: from ledger position 7 to 14
  entrant  unit      what           before        after
  -------  --------  --------  -----------  -----------
  s1       地铁项目  total           90.00        95.00
  s1       地铁项目  项目名次            2            1
  s1       地铁项目  流动红旗  not granted      granted
  s2       医院项目  项目名次            1            2
  s2       医院项目  流动红旗      granted  not granted
  
  Awards of 年中: proposed and decided
  award     place  entrant  name      outcome  status    reason
  --------  -----  -------  --------  -------  --------  --------------------------
  流动红旗      1  s1       地铁项目  granted  proposed  place 1 within the first 1
  computed from ledger position 14
  
  sealed as evaluation 4, at position 14 of the ledger; results ec70ed8fa54d
  $ redbanner amend mid_year --reason 异议1成立
  redbanner: 'mid_year': this stands in the way
    '流动红旗': 1 waits for the decision of the leading group
      hint: 'redbanner award decide red_banner ENTRANT as_proposed --period mid_year --reason TEXT', or granted, refused; ENTRANT may be 'all'
  [1]
  $ redbanner award decide red_banner s1 granted --period mid_year --reason 会议纪要5号
  流动红旗, s1 地铁项目: granted
  recorded by clerk: position 15 of the ledger
  $ redbanner award decide red_banner s2 refused --period mid_year --reason 会议纪要5号
  流动红旗, s2 医院项目: refused
  recorded by clerk: position 16 of the ledger
  $ REDBANNER_NOW=2023-07-14T09:00:00 redbanner amend mid_year --reason 异议1成立 --day 2023-07-04
  redbanner: 2023-07-04 lies before evaluation 4, which was made on 2023-07-05
  [1]
  $ REDBANNER_NOW=2023-07-14T09:00:00 redbanner amend mid_year --reason 异议1成立 | sed -E 's/[0-9a-f]{64}/HASH/'
  What changed, 年中: from ledger position 4 to 14
  entrant  unit      what           before        after
  -------  --------  --------  -----------  -----------
  s1       地铁项目  total           90.00        95.00
  s1       地铁项目  项目名次            2            1
  s1       地铁项目  流动红旗  not granted      granted
  s2       医院项目  项目名次            1            2
  s2       医院项目  流动红旗      granted  not granted
  
  amendment 1 published: 年中, evaluation 4, on 2023-07-14 (Friday)
  open to objections until 2023-07-21 (Friday): 5 working days, counted from 2023-07-15
  the document is kept as it is, SHA-256 HASH; 'redbanner publications mid_year --show 1' prints it
  recorded by clerk: position 17 of the ledger

The first publication is what it was, to the byte; the amendment says what changed.

  $ redbanner publications mid_year --show 0 | cmp - first.html
  $ redbanner publications mid_year --show 1 | grep -o '<t[dh].*' | sed -E 's/<[^>]*>/ /g; s/[0-9a-f]{64}/HASH/'
     项目  内容   
   发布单位  劳动竞赛领导小组  
   文号  总考〔2023〕7号  
   公布日期  2023-07-14（周五）  
   公示  公示至2023-07-21（周五）止，共 5 个工作日，自 2023-07-15 起算，期间可提出异议  
   理由  异议1成立  
   评定  第 4 次评定，2023-07-05T09:00:00Z，clerk，台账位置 14  
   结果 SHA-256  HASH  
   台账截至该位置的 SHA-256  HASH  
     单位编号  单位  项目  变动前  变动后   
   s1  地铁项目  总分  90.00  95.00  
   s1  地铁项目  项目名次  2  1  
   s1  地铁项目  流动红旗  未授予  授予  
   s2  医院项目  项目名次  1  2  
   s2  医院项目  流动红旗  授予  未授予  
     名次  单位编号  单位  文明施工  安全  总分  获奖   
   1  s1  地铁项目  55  40  95.00  流动红旗  
   2  s2  医院项目  54  40  94.00    
   3  s3  学校项目  48  40  88.00    
     奖项  名次  单位编号  名称/姓名  结果  状态  理由   
   流动红旗  1  s1  地铁项目  授予  已决定  第1名，在前1名之内  
  $ redbanner publications mid_year --show 2
  redbanner: there is no publication '2'
    hint: known here: 0, 1
  [1]
  $ redbanner publications --show 0
  redbanner: --show needs the PERIOD
    see 'redbanner publications --help'
  [2]
  $ REDBANNER_NOW=2023-07-30T09:00:00 redbanner publications --format csv | sed -E 's/[0-9a-f]{12}\r?$/HASH/'
  table,period,result_state,open_objections,publication_number,stage,evaluation_number,day_of_it,until,acted_by,reason,document_sha256
  How far each result has come,年中,"amendment 1, objections were taken until 2023-07-21",,,,,,,,,
  How far each result has come,年终,not evaluated,,,,,,,,,
  Publications,年中,,,0,stage_confirmed,2,2023-07-05,,领导小组,会议纪要4号,HASH
  Publications,年中,,,0,stage_published,2,2023-07-05,2023-07-12,clerk,,HASH
  Publications,年中,,,1,stage_amended,4,2023-07-14,2023-07-21,clerk,异议1成立,HASH
  $ redbanner object list mid_year --format csv
  table,objection_number,period,entrant,unit,indicator,day_received,by_whom,objection_text,objection_state,answer,decided_by
  Objections,1,年中,s1,地铁项目,安全,2023-07-05,地铁项目部,5月6日的通报不属本项目,objection_upheld,经核查，通报对象为邻标段,领导小组
  Objections,2,年中,s3,学校项目,文明施工,2023-07-05,学校项目部,少计5分,objection_rejected,评分无误,clerk
  Objections,3,年中,,,,2023-07-13,工会,逾期,objection_withdrawn,提出人撤回,clerk
  $ sqlite3 season.db "SELECT period, number, stage, evaluation, from_day, to_day, by, reason FROM publication_view"
  mid_year|0|confirmed|2|2023-07-05||领导小组|会议纪要4号
  mid_year|0|published|2|2023-07-05|2023-07-12|clerk|
  mid_year|1|amended|4|2023-07-14|2023-07-21|clerk|异议1成立
