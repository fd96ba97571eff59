W1 to W4 as the office sees them: two evaluations of three sections. The report of the campaign gave the rules; the amounts of
money are placeholders.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 临杭物流园区“百日会战”劳动竞赛评比办法: indicators 4, periods 4, place rules 2, awards 5
  $ redbanner season create --rules rulebook.toml --entrants sections.csv
  season.db: season of '临杭物流园区“百日会战”劳动竞赛评比办法', 3 entrants
  $ redbanner entry import entries/august.csv --paper 8月评比表
  15 entries from 1 file
  recorded by clerk: position 2 of the ledger

August: 乙 has more than 90 but did not keep to its plan.

  $ redbanner evaluate august | grep -v -e sealed -e '^$'
  Awards of 8月评比: proposed and decided
  award     place  entrant  name    outcome  status    money (yuan)  reason
  --------  -----  -------  ------  -------  --------  ------------  ----------------------------
  月度奖励      1  jia      甲标段  granted  proposed         20000  place 1, every condition met
  流动红旗      1  jia      甲标段  granted  proposed         10000  place 1 within the first 1
  computed from ledger position 2
  $ redbanner standings august
  月度名次, 8月评比
  place  entrant  unit    评比得分  total  awards
  -----  -------  ------  --------  -----  ------------------
      1  jia      甲标段      96.0   96.0  月度奖励、流动红旗
      2  yi       乙标段      93.9   93.9
      3  bing     丙标段      75.0   75.0
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2

The flag goes to 甲; in September 乙 is first, and it is due back.

  $ redbanner banner hand-over red_banner 1 jia --on 2014-09-05 --paper 8月授旗记录 | head -1
  流动红旗 1: to jia 甲标段 on 2014-09-05
  $ redbanner entry import entries/september.csv --paper 9月评比表 | head -1
  15 entries from 1 file
  $ redbanner evaluate september | grep -v -e sealed -e '^$'
  Awards of 9月评比: proposed and decided
  award     place  entrant  name    outcome  status    money (yuan)  reason
  --------  -----  -------  ------  -------  --------  ------------  ----------------------------
  月度奖励      1  yi       乙标段  granted  proposed         30000  place 1, every condition met
  流动红旗      1  yi       乙标段  granted  proposed         10000  place 1 within the first 1
  罚款          3  bing     丙标段  granted  proposed         -5000  place 3, every condition met
  computed from ledger position 4
  $ redbanner banner list --on 2014-09-30 
  Mobile red banners on 2014-09-30
  award     number  entrant  holder  since       result            due back    status
  --------  ------  -------  ------  ----------  ----------------  ----------  ---------------------------------------
  流动红旗  1       jia      甲标段  2014-09-05  8月评比, place 1  2014-09-30  due back: 9月评比 was awarded to others
  流动红旗          yi       乙标段              9月评比, place 1              to be handed over
  computed from ledger position 4
  $ redbanner banner hand-over red_banner 1 yi --on 2014-10-10 --paper 9月授旗记录 | head -1
  流动红旗 1: to yi 乙标段 on 2014-10-10
  $ redbanner banner list --on 2014-10-10 
  Mobile red banners on 2014-10-10
  award     number  entrant  holder  since       result            due back    status
  --------  ------  -------  ------  ----------  ----------------  ----------  ------
  流动红旗  1       yi       乙标段  2014-10-10  9月评比, place 1  2014-10-31  held
  computed from ledger position 5

An accident comes to light. 丙 keeps its mark for the record; it is not ranked, gets no reward and no fine.

  $ redbanner entry event bing accident --day 2014-09-12 --paper 事故快报 | head -1
  bing grave september 1 accident: 1
  $ redbanner evaluate september | grep -v -e sealed -e '^$'
  What changed, 9月评比: from ledger position 4 to 6
  entrant  unit    what       before           after
  -------  ------  --------  -------  --------------
  bing     丙标段  total        69.0             0.0
  bing     丙标段  月度名次        3  not applicable
  bing     丙标段  罚款      granted     not granted
  Awards of 9月评比: proposed and decided
  award     place  entrant  name    outcome  status    money (yuan)  reason
  --------  -----  -------  ------  -------  --------  ------------  ----------------------------
  月度奖励      1  yi       乙标段  granted  proposed         30000  place 1, every condition met
  流动红旗      1  yi       乙标段  granted  proposed         10000  place 1 within the first 1
  computed from ledger position 6
  $ redbanner standings september
  月度名次, 9月评比
  place  entrant  unit    评比得分  total  awards              note
  -----  -------  ------  --------  -----  ------------------  -------------------------
      1  yi       乙标段      96.5   96.5  月度奖励、流动红旗
      2  jia      甲标段      95.1   95.1
         bing     丙标段      69.0    0.0                      not ranked: veto 一票否决
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 6
  $ redbanner explain bing --period september
  total 0 of 100
    veto in force: 一票否决
    without it: 69
      评比得分 69 of 100
        质量 25 of 30
          mark 25 by rater 评比组, paper: 9月评比表, entry #26, recorded by clerk on 2023-07-05
        进度 18 of 30
          18 = 30 × 0.6
            value 0.6 = 60 ÷ 100
              实际完成 60 万元, paper: 9月评比表, entry #28, recorded by clerk on 2023-07-05
              计划完成 100 万元, paper: 9月评比表, entry #27, recorded by clerk on 2023-07-05
        安全生产 20 of 30
          mark 20 by rater 评比组, paper: 9月评比表, entry #29, recorded by clerk on 2023-07-05
        文明施工 6 of 10
          mark 6 by rater 评比组, paper: 9月评比表, entry #30, recorded by clerk on 2023-07-05
  veto in force: 一票否决（F4）
    安全事故 1 on 2014-09-12, paper: 事故快报, entry #31, recorded by clerk on 2023-07-05
  月度名次: not ranked
    veto: 一票否决
  月度奖励: not granted
    not ranked: veto 一票否决
  流动红旗: not granted
    not ranked: veto 一票否决
  罚款: not granted
    not ranked: veto 一票否决

October is not held: who stands first over all evaluations?

  $ redbanner entry import entries/october_not_held.csv --paper 竞赛办公室通知 | head -1
  12 entries from 1 file
  $ redbanner evaluate campaign | grep -v -e sealed -e '^$'
  Awards of 百日会战总评: proposed and decided
  award       place  entrant  name    outcome  status    reason
  ----------  -----  -------  ------  -------  --------  --------------------------
  公司专项奖      1  jia      甲标段  granted  proposed  place 1 within the first 1
  computed from ledger position 7
  $ redbanner standings campaign
  总评名次, 百日会战总评
  place  entrant  unit    8月评比  9月评比  total  awards
  -----  -------  ------  -------  -------  -----  ----------
      1  jia      甲标段     96.0     95.1  95.55  公司专项奖
      2  yi       乙标段     93.9     96.5  95.20
      3  bing     丙标段     75.0      0.0  37.50
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 7
  $ redbanner awards 2014
  临杭物流园区“百日会战”劳动竞赛评比办法: awards 2014
  
  Decision
  no.  decision
  ---  -------------------------------------------------
    1  '月度奖励（8月评比）' is awarded to 甲标段
    2  '月度奖励（9月评比）' is awarded to 乙标段
    3  '流动红旗（8月评比）' is awarded to 甲标段
    4  '流动红旗（9月评比）' is awarded to 乙标段
    5  '公司专项奖（百日会战总评）' is awarded to 甲标段
  
  Collective awards
  award       period        place  entrant  unit    money (yuan)
  ----------  ------------  -----  -------  ------  ------------
  月度奖励    8月评比           1  jia      甲标段         20000
  月度奖励    9月评比           1  yi       乙标段         30000
  流动红旗    8月评比           1  jia      甲标段         10000
  流动红旗    9月评比           1  yi       乙标段         10000
  公司专项奖  百日会战总评      1  jia      甲标段
  
  Individual awards
    (nothing)
  
  Pay list
  no.  unit    award     period   money (yuan)  signature
  ---  ------  --------  -------  ------------  ---------
    1  甲标段  月度奖励  8月评比         20000
    2  乙标段  月度奖励  9月评比         30000
    3  甲标段  流动红旗  8月评比         10000
    4  乙标段  流动红旗  9月评比         10000
       in all                            70000
  
  Money by award
  award                  money (yuan)
  ---------------------  ------------
  月度奖励                      50000
  第一名奖金 (流动红旗)         20000
  in all                        70000
  
  Money by unit
  entrant  unit    money (yuan)
  -------  ------  ------------
  jia      甲标段         30000
  yi       乙标段         40000
           in all         70000
  some scores are rounded in a way of their own: see explain
  5 awards are proposed by the rules and not decided yet
  百日会战总评: computed from ledger position 7
  8月评比: computed from ledger position 2
  9月评比: computed from ledger position 6
  10月评比 is not evaluated yet; its awards are not on this list
