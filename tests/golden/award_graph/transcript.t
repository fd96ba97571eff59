Awards that wait for each other: a second prize for those who have no first, a pacemaker from the second prizes, a
yellow flag for the last, of several prizes only the largest money.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 2023年班组劳动竞赛办法: indicators 2, periods 1, place rules 1, awards 5
  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '2023年班组劳动竞赛办法', 12 entrants
  $ redbanner entry import entries.csv
  14 entries from 1 file
  recorded by clerk: position 2 of the ledger

The crew in front had an injury: what it would have got is said. Two share the cut of the second prize.

  $ redbanner award propose may
  Awards of 五月: proposed and decided
  award     place  entrant  name        outcome                            status    money (yuan)  reason
  --------  -----  -------  ----------  ---------------------------------  --------  ------------  -----------------------------------------------------------------
  一等奖        1  c06      桥梁钢筋班  would have got it                  proposed                veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
  一等奖        2  c01      地铁钢筋班  granted                            proposed          3000  place 2, moved up into the first 1
  一等奖        3  c02      地铁木工班  not granted                        proposed                place 3, the last that gets it is 2
  一等奖        3  c07      桥梁木工班  not granted                        proposed                place 3, the last that gets it is 2
  二等奖        1  c06      桥梁钢筋班  would have got it                  proposed                veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
  二等奖        3  c02      地铁木工班  the decision of the leading group  proposed                2 share the place, 1 left to give: the leading group is to decide
  二等奖        3  c07      桥梁木工班  the decision of the leading group  proposed                2 share the place, 1 left to give: the leading group is to decide
  二等奖        5  c03      地铁架子班  not granted                        proposed                place 5, none to give
  二等奖        9  c05      地铁杂工班  granted                            proposed          1000  place 9, beside the number
  大班组奖      1  c06      桥梁钢筋班  would have got it                  proposed                veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
  大班组奖      2  c01      地铁钢筋班  granted                            proposed                place 2 within the first 2
  大班组奖      3  c02      地铁木工班  not granted                        proposed                place 3, 1 of the same 'unit' have it already
  大班组奖      3  c07      桥梁木工班  granted                            proposed           900  place 3, moved up into the first 2
  大班组奖      5  c03      地铁架子班  not granted                        proposed                does not meet 'headcount >= 15': 12, required is at least 15
  大班组奖      6  c04      地铁电工班  not granted                        proposed                does not meet 'headcount >= 15': 8, required is at least 15
  大班组奖      6  c08      桥梁架子班  not granted                        proposed                does not meet 'headcount >= 15': 14, required is at least 15
  大班组奖      8  c09      桥梁电工班  not granted                        proposed                does not meet 'headcount >= 15': 9, required is at least 15
  大班组奖      9  c05      地铁杂工班  not granted                        proposed                place 9, 1 of the same 'unit' have it already
  大班组奖     10  c10      桥梁杂工班  not granted                        proposed                does not meet 'headcount >= 15': 10, required is at least 15
  标兵班组      9  c05      地铁杂工班  granted                            proposed                place 9, 1 to give
  黄旗         10  c10      桥梁杂工班  granted                            proposed          -500  place 10, among the last 1
  黄旗          9  c05      地铁杂工班  not granted                        proposed                81 is above the allowed 70, 11 over
  computed from ledger position 2
  $ redbanner evaluate may | tail -n 1
  sealed as evaluation 1, at position 2 of the ledger; results 5ff68f96d0a0
  $ redbanner explain c06 --period may
  total 99 of 100
    产值 59 of 60
      mark 59 by rater 生产部, paper: none, entry #6, recorded by clerk on 2023-07-05
    安全 40 of 40
  veto in force: 发生轻伤事故（第九条）
    轻伤事故 1 on 2023-05-06, paper: none, entry #11, recorded by clerk on 2023-07-05
  班组名次: place 1 of 10
    before 地铁钢筋班: total 99 against 98
  一等奖: not granted
    veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
    but for that it would have been granted: place 1
  二等奖: not granted
    veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
    but for that it would have been granted: place 1
  大班组奖: not granted
    veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
    but for that it would have been granted: place 1
    2.5: the lowest of 10
  标兵班组: not granted
    has not got '二等奖'
  黄旗: not granted
    99 is above the allowed 70, 29 over
  $ redbanner explain c05 --period may | grep -A 20 二等奖
  二等奖: granted
    place 9, beside the number
    money 1000 yuan
  大班组奖: not granted
    place 9, 1 of the same 'unit' have it already
    2.5: the lowest of 10
  标兵班组: granted
    place 9, 1 to give
  黄旗: not granted
    81 is above the allowed 70, 11 over

The leading group says who gets it; the pacemaker is taken from those who have it.

  $ redbanner publish may 2>&1 | grep -A 1 "at the cut"
    '二等奖': 2 are tied at the cut, the leading group is to say who gets it
      hint: 'redbanner award decide second_prize ENTRANT granted --period may --reason TEXT' for each who gets it
  $ redbanner award decide second_prize c07 granted --reason 领导小组会议纪要
  二等奖, c07 桥梁木工班: granted
  recorded by clerk: position 3 of the ledger
  $ redbanner award propose may second_prize
  Awards of 五月: proposed and decided
  award   place  entrant  name        outcome            status    money (yuan)  reason
  ------  -----  -------  ----------  -----------------  --------  ------------  ---------------------------------------------------------------------------------------
  二等奖      1  c06      桥梁钢筋班  would have got it  proposed                veto 发生轻伤事故（第九条）, event #11 on 2023-05-06
  二等奖      3  c02      地铁木工班  not granted        proposed                2 share the place, 1 left to give: none of them gets it
  二等奖      3  c07      桥梁木工班  granted            decided           1000  decided by the leading group, recorded by clerk on 2023-07-05, reason: 领导小组会议纪要
  二等奖      5  c03      地铁架子班  not granted        proposed                place 5, none to give
  二等奖      9  c05      地铁杂工班  granted            proposed          1000  place 9, beside the number
  computed from ledger position 3
  $ redbanner award propose may pacemaker
  Awards of 五月: proposed and decided
  award     place  entrant  name        outcome      status    reason
  --------  -----  -------  ----------  -----------  --------  -----------------------------------
  标兵班组      3  c07      桥梁木工班  granted      proposed  place 3, 1 to give
  标兵班组      9  c05      地铁杂工班  not granted  proposed  place 9, the last that gets it is 3
  computed from ledger position 3
  $ redbanner award decide second_prize c02 granted --reason 领导小组会议纪要
  二等奖, c02 地铁木工班: granted
  recorded by clerk: position 4 of the ledger
  $ redbanner award propose may pacemaker
  Awards of 五月: proposed and decided
  award     place  entrant  name        outcome      status    reason
  --------  -----  -------  ----------  -----------  --------  -----------------------------------
  标兵班组      3  c02      地铁木工班  granted      proposed  place 3, 1 to give
  标兵班组      3  c07      桥梁木工班  not granted  proposed  place 3, the last that gets it is 3
  computed from ledger position 4

  $ redbanner evaluate may | tail -n 1
  sealed as evaluation 2, at position 4 of the ledger; results 110afe58428f
  $ redbanner awards 2023
  2023年班组劳动竞赛办法: awards 2023
  
  Decision
  no.  decision
  ---  --------------------------------------------------------------------------
    1  '一等奖（五月）' is awarded to 地铁钢筋班
    2  '二等奖（五月）' is awarded to 地铁木工班, 桥梁木工班, 地铁杂工班: 3 units
    3  '大班组奖（五月）' is awarded to 地铁钢筋班, 桥梁木工班: 2 units
    4  '标兵班组（五月）' is awarded to 地铁木工班
    5  '黄旗（五月）' is awarded to 桥梁杂工班
  
  Collective awards
  award     period  place  entrant  unit        money (yuan)  note
  --------  ------  -----  -------  ----------  ------------  ---------------------------------------------------------------------------------------
  一等奖    五月        2  c01      地铁钢筋班          3000  place 2, moved up into the first 1
  二等奖    五月        3  c02      地铁木工班          1000  decided by the leading group, recorded by clerk on 2023-07-05, reason: 领导小组会议纪要
  二等奖    五月        3  c07      桥梁木工班          1000  decided by the leading group, recorded by clerk on 2023-07-05, reason: 领导小组会议纪要
  二等奖    五月        9  c05      地铁杂工班          1000  place 9, beside the number
  大班组奖  五月        2  c01      地铁钢筋班                1500 yuan are not paid beside the larger money of another award
  大班组奖  五月        3  c07      桥梁木工班                900 yuan are not paid beside the larger money of another award
  标兵班组  五月        3  c02      地铁木工班
  黄旗      五月       10  c10      桥梁杂工班          -500
  
  Individual awards
    (nothing)
  
  Pay list
  no.  unit        award   period  money (yuan)  signature
  ---  ----------  ------  ------  ------------  ---------
    1  地铁钢筋班  一等奖  五月            3000
    2  地铁木工班  二等奖  五月            1000
    3  桥梁木工班  二等奖  五月            1000
    4  地铁杂工班  二等奖  五月            1000
    5  桥梁杂工班  黄旗    五月            -500
       in all                              5500
  
  Money by award
  award     money (yuan)
  --------  ------------
  一等奖            3000
  二等奖            3000
  大班组奖             0
  黄旗              -500
  in all            5500
  
  Money by unit
  entrant  unit        money (yuan)
  -------  ----------  ------------
  c01      地铁钢筋班          3000
  c02      地铁木工班          1000
  c05      地铁杂工班          1000
  c07      桥梁木工班          1000
  c10      桥梁杂工班          -500
           in all              5500
  no score is rounded
  6 awards are proposed by the rules and not decided yet
  五月: computed from ledger position 4
  $ redbanner awards 2023 --format md | head -12
  # 2023年班组劳动竞赛办法：2023年表彰名单
  
  ## 表彰决定
  
  | 序号 | 决定 |
  | ---: | --- |
  | 1 | 授予地铁钢筋班“一等奖（五月）” |
  | 2 | 授予地铁木工班、桥梁木工班、地铁杂工班等3个单位“二等奖（五月）” |
  | 3 | 授予地铁钢筋班、桥梁木工班等2个单位“大班组奖（五月）” |
  | 4 | 授予地铁木工班“标兵班组（五月）” |
  | 5 | 授予桥梁杂工班“黄旗（五月）” |
  
