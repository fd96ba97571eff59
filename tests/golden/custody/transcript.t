Where each banner is, who handed it to whom by which slip, when it is due, and what becomes of it. Two banners are declared, called 1 and 2; the
crew that wins three times running keeps one.

  $ redbanner season create --rules rulebook.toml --entrants crews.csv
  season.db: season of '班组流动红旗办法', 3 entrants
  $ redbanner entry import marks.csv
  12 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner banner list --on 2023-02-01
  Mobile red banners on 2023-02-01
  award     number  entrant  holder  result        status
  --------  ------  -------  ------  ------------  -----------------
  流动红旗  1                                      in the office
  流动红旗  2                                      in the office
  流动红旗          a        钢筋班  1月, place 1  to be handed over
  安全旗            a        钢筋班  1月, place 1  to be handed over
  computed from ledger position 2
  $ redbanner banner hand-over red_banner 1 a --on 2023-02-02 --slip 交〔2023〕1号 --from 王秀兰 --to 刘建军 --paper 会议纪要1号
  流动红旗 1: to a 钢筋班 on 2023-02-02
  recorded by clerk: position 3 of the ledger
  $ redbanner banner hand-over safety_flag 7 a --on 2023-02-02
  安全旗 7: to a 钢筋班 on 2023-02-02
  recorded by clerk: position 4 of the ledger
  $ redbanner banner list --on 2023-02-10
  Mobile red banners on 2023-02-10
  award     number  entrant  holder  since       result        due back    status
  --------  ------  -------  ------  ----------  ------------  ----------  -------------
  流动红旗  1       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  held
  流动红旗  2                                                              in the office
  安全旗    7       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  held
  computed from ledger position 4

What contradicts the rules or the ledger is refused, and nothing changes.

  $ redbanner banner hand-over red_banner 3 b --on 2023-02-11
  redbanner: there is no banner 3: the rules say that there are 2
  [1]
  $ redbanner banner hand-over red_banner 1 b --on 2023-02-11
  redbanner: banner 1 is with 'a' since 2023-02-02, and must come back to the office before another gets it
  [1]
  $ redbanner banner hand-over red_banner 1 b --on 2023-02-01
  redbanner: banner 1 moved later, on 2023-02-02
  [1]
  $ redbanner banner withdraw red_banner 2 --reason 试
  redbanner: banner 2 was never handed over
  [1]
  $ redbanner banner report red_banner 1 found --reason 试
  redbanner: banner 1 is not lost
  [1]
  $ redbanner banner report red_banner 1 repaired --reason 试
  redbanner: banner 1 is not damaged
  [1]
  $ redbanner banner report safety_flag 8 lost --reason 试
  redbanner: banner 8 was never handed over
  [1]
  $ redbanner banner report red_banner 1 burnt --reason 试
  redbanner: CONDITION is one of lost, damaged, found, repaired, not 'burnt'
    see 'redbanner banner report --help'
  [2]
  $ redbanner banner withdraw red_banner 1
  redbanner: 'banner withdraw' needs --reason
    see 'redbanner banner withdraw --help'
  [2]
  $ redbanner audit log | tail -1
      4  2023-07-05T09:00:00Z  clerk  banner hand-over     1  07546c35ab2e

Damaged, repaired; lost, found. What is lost cannot be handed over, withdrawn or damaged.

  $ redbanner banner report red_banner 1 damaged --on 2023-02-12 --reason 大风刮破
  流动红旗 1: damaged, reported on 2023-02-12
  recorded by clerk: position 5 of the ledger
  $ redbanner banner report red_banner 1 damaged --on 2023-02-12 --reason 大风刮破
  redbanner: banner 1 is damaged already
  [1]
  $ redbanner banner list --on 2023-02-12 | grep 流动红旗
  流动红旗  1       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  damaged, reported on 2023-02-12
  流动红旗  2                                                              in the office
  $ redbanner banner report red_banner 1 repaired --on 2023-02-14 --reason 已缝补
  流动红旗 1: repaired, reported on 2023-02-14
  recorded by clerk: position 6 of the ledger
  $ redbanner banner report red_banner 1 lost --on 2023-02-15 --reason 搬家时不见
  流动红旗 1: lost, reported on 2023-02-15
  recorded by clerk: position 7 of the ledger
  $ redbanner banner report red_banner 1 lost --on 2023-02-15 --reason 搬家时不见
  redbanner: banner 1 is lost, since 2023-02-15: report it found first
  [1]
  $ redbanner banner withdraw red_banner 1 --on 2023-02-16 --reason 试
  redbanner: banner 1 is lost, since 2023-02-15: report it found first
  [1]
  $ redbanner banner hand-over red_banner 1 --back --on 2023-02-16
  redbanner: banner 1 is lost, since 2023-02-15: report it found first
  [1]
  $ redbanner banner list --on 2023-02-16 | grep 流动红旗
  流动红旗  1       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  lost, reported on 2023-02-15
  流动红旗  2                                                              in the office
  $ redbanner banner report red_banner 1 found --on 2023-02-17 --reason 在库房找到
  流动红旗 1: found again, reported on 2023-02-17
  recorded by clerk: position 8 of the ledger

An accident in mid-term: the banner is due back at once, and is withdrawn with a reason.

  $ redbanner entry event a accident --day 2023-02-20
  a safety spring_2 1 accident: 1
  recorded by clerk: position 9 of the ledger
  $ redbanner banner list --on 2023-02-21
  Mobile red banners on 2023-02-21
  award     number  entrant  holder  since       result        due back    status
  --------  ------  -------  ------  ----------  ------------  ----------  -------------------------------------
  流动红旗  1       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  due back: veto '发生事故' is in force
  流动红旗  2                                                              in the office
  安全旗    7       a        钢筋班  2023-02-02  1月, place 1  2023-03-05  due back: veto '发生事故' is in force
  computed from ledger position 9
  $ redbanner banner withdraw red_banner 1 --on 2023-02-22 --reason 发生事故 --slip 交〔2023〕2号 --from 刘建军 --to 王秀兰
  流动红旗 1: withdrawn on 2023-02-22, back in the office
  recorded by clerk: position 10 of the ledger
  $ redbanner banner list --on 2023-02-22 | grep 流动红旗
  流动红旗  1                        2023-02-22                            in the office: withdrawn on 2023-02-22
  流动红旗  2                                                              in the office
  流动红旗          a        钢筋班              1月, place 1              to be handed over
  $ redbanner entry correct a safety --withdraw --period spring_2 --row 1 --reason 责任在分包单位
  a safety spring_2 1 accident: taken back, was 1
  recorded by clerk: position 11 of the ledger

Without the accident the crew wins February and March too: it keeps the banner. The flag is overdue from the sixth day of May on.

  $ redbanner banner hand-over red_banner 1 a --on 2023-03-01
  流动红旗 1: to a 钢筋班 on 2023-03-01
  recorded by clerk: position 12 of the ledger
  $ redbanner banner list --on 2023-03-31
  Mobile red banners on 2023-03-31
  award     number  entrant  holder  since       result        due back    status
  --------  ------  -------  ------  ----------  ------------  ----------  ----------------------------------------------------
  流动红旗  1       a        钢筋班  2023-03-01  2月, place 1              stays with its holder for good: won 3 times in a row
  流动红旗  2                                                              in the office
  安全旗    7       a        钢筋班  2023-02-02  1月, place 1  2023-05-05  held
  computed from ledger position 12
  $ redbanner banner hand-over red_banner 2 b --on 2023-05-04 --slip 交〔2023〕4号
  流动红旗 2: to b 木工班 on 2023-05-04
  recorded by clerk: position 13 of the ledger
  $ redbanner banner list --on 2023-05-10
  Mobile red banners on 2023-05-10
  award     number  entrant  holder  since       result        due back    days overdue  status
  --------  ------  -------  ------  ----------  ------------  ----------  ------------  ----------------------------------------------------
  流动红旗  1       a        钢筋班  2023-03-01  2月, place 1                            stays with its holder for good: won 3 times in a row
  流动红旗  2       b        木工班  2023-05-04  4月, place 1                            held
  安全旗    7       a        钢筋班  2023-02-02  1月, place 1  2023-05-05             5  due back: 4月 was awarded to others
  安全旗            b        木工班              4月, place 1                            to be handed over
  computed from ledger position 13
  $ redbanner banner list --on 2023-05-10 --lang zh
  流动红旗台账（2023-05-10）
  奖项      旗号  单位编号  持旗单位  持旗起始日  授旗依据  应交回日期  逾期天数  状态
  --------  ----  --------  --------  ----------  --------  ----------  --------  ---------------------------------
  流动红旗  1     a         钢筋班    2023-03-01  2月第1名                        归持旗单位永久保留：连续 3 次获得
  流动红旗  2     b         木工班    2023-05-04  4月第1名                        在持
  安全旗    7     a         钢筋班    2023-02-02  1月第1名  2023-05-05         5  应交回：4月已另行授予
  安全旗          b         木工班                4月第1名                        待授旗
  依据台账位置13计算
  $ redbanner banner history red_banner
  Movements of '流动红旗'
  number  day         movement     holder  slip           handed over by  received by  by     reason
  ------  ----------  -----------  ------  -------------  --------------  -----------  -----  ----------
  1       2023-02-02  handed over  钢筋班  交〔2023〕1号  王秀兰          刘建军       clerk
  1       2023-02-12  damaged      钢筋班                                              clerk  大风刮破
  1       2023-02-14  repaired     钢筋班                                              clerk  已缝补
  1       2023-02-15  lost         钢筋班                                              clerk  搬家时不见
  1       2023-02-17  found again  钢筋班                                              clerk  在库房找到
  1       2023-02-22  withdrawn            交〔2023〕2号  刘建军          王秀兰       clerk  发生事故
  1       2023-03-01  handed over  钢筋班                                              clerk
  2       2023-05-04  handed over  木工班  交〔2023〕4号                               clerk
  computed from ledger position 13
  $ redbanner banner history safety_flag 7 --format csv
  table,number,day,moved,holder,slip,handed_over_by,received_by,by,reason
  Movements of '安全旗',7,2023-02-02,handed_over,钢筋班,,,,clerk,

The slip that both sides sign, in the rulebook's language.

  $ redbanner banner slip red_banner 2 --format md
  # 班组流动红旗办法：流动红旗交接单
  
  ## 交接单
  
  | 项目 | 内容 |
  | --- | --- |
  | 交接单号 | 交〔2023〕4号 |
  | 奖项 | 流动红旗 |
  | 旗号 | 2 |
  | 日期 | 2023-05-04 |
  | 移交单位 | 竞赛办公室 |
  | 接收单位 | 木工班 |
  | 授旗依据 | 4月第1名 |
  | 应交回日期 |  |
  | 移交人 |  |
  | 接收人 |  |
  | 移交人签字 |  |
  | 接收人签字 |  |
  
  台账第 13 批记录
  $ redbanner banner slip red_banner 1 --on 2023-02-28
  班组流动红旗办法：流动红旗交接单
  
  交接单
  项目        内容
  ----------  -------------
  交接单号    交〔2023〕2号
  奖项        流动红旗
  旗号        1
  日期        2023-02-22
  移交单位    钢筋班
  接收单位    竞赛办公室
  授旗依据
  应交回日期
  理由        发生事故
  移交人      刘建军
  接收人      王秀兰
  移交人签字
  接收人签字
  台账第 10 批记录
  $ redbanner banner slip red_banner 1 --on 2023-01-01
  redbanner: banner 1 was never handed over
  [1]
  $ redbanner banner slip red_banner 2 --format html | grep -c '<td'
  12
  $ redbanner audit verify | head -1
  13 batches and 0 evaluations fit: nothing was changed
