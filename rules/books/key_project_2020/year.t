A year of seven districts: points that depend on everybody, and an item that reaches beyond its own full.

  $ redbanner rules test rulebook.toml
  passed   worked_checks.toml: W1: completion of the annual plan, by full percentage points
  passed   worked_checks.toml: W2: the rate of starts, with five and eight planned, and none
  passed   worked_checks.toml: W3: places of the half-year plan, 1-1-3-4-4-6
  passed   worked_checks.toml: a whole year: seven districts, three gold, three silver
  passed 4, failed 0, skipped 0
  $ redbanner season create --rules rulebook.toml --entrants districts.csv
  season.db: season of '2020年市重点工程综合奖建设项目评分表', 7 entrants
  $ redbanner entry import entries/*.csv --paper 2020年评分表
  372 entries from 3 files
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate y2020 | grep -v sealed
  Awards of 2020年度: proposed and decided
  award                 place  entrant    name        outcome  status    reason
  --------------------  -----  ---------  ----------  -------  --------  ----------------------------------
  市重点工程综合奖金奖      1  gaoxin     高新区      granted  proposed  place 1 within the first 3
  市重点工程综合奖金奖      2  xincheng   新城区      granted  proposed  place 2 within the first 3
  市重点工程综合奖金奖      3  dongcheng  东城区      granted  proposed  place 3 within the first 3
  市重点工程综合奖银奖      4  qingshan   青山县      granted  proposed  place 4, moved up into the first 3
  市重点工程综合奖银奖      5  gangkou    港口开发区  granted  proposed  place 5, moved up into the first 3
  市重点工程综合奖银奖      6  beihu      北湖县      granted  proposed  place 6, moved up into the first 3
  computed from ledger position 2
  
  $ redbanner standings y2020
  综合名次, 2020年度
  place  entrant    unit        计划完成  开工  管理服务  其余部分  total  awards
  -----  ---------  ----------  --------  ----  --------  --------  -----  --------------------
      1  gaoxin     高新区          48.0    27      14.5      18.5  108.0  市重点工程综合奖金奖
      2  xincheng   新城区          42.4    17      14.0      17.0   90.4  市重点工程综合奖金奖
      3  dongcheng  东城区          46.7     2      13.0      16.5   78.2  市重点工程综合奖金奖
      4  qingshan   青山县          37.0    11      13.0      15.0   76.0  市重点工程综合奖银奖
      5  gangkou    港口开发区      35.9     1      11.5      14.0   62.4  市重点工程综合奖银奖
      6  beihu      北湖县          33.0     2      11.0      12.0   58.0  市重点工程综合奖银奖
      7  linjiang   临江县          31.3    -4      10.0      13.0   50.3
  no score is rounded
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2

The plan: 112.6 % is twelve full percentage points above it. The half-year: 104 % shares the first place.

  $ redbanner explain xincheng plan --period y2020
  计划完成 42.4 of 40
    年度投资计划完成率 27.4 of 25
      between 100 (25) and 130 (31): 27.4
      112 = 12 + 100
        rounded down to a whole number from 12.6
        12.6 = 112.6 − 100
          value 112.6 = 1126000 ÷ 1000000 × 100
            年度完成投资 1126000 万元, paper: 2020年评分表, entry #44, recorded by clerk on 2023-07-05
            年度计划投资 1000000 万元, paper: 2020年评分表, entry #43, recorded by clerk on 2023-07-05
    上半年计划完成率名次 7 of 7
      table at 1: 7
      place 1 among 7, shared by 2
        value 1.04 = 520000 ÷ 500000
          上半年完成投资 520000 万元, paper: 2020年评分表, entry #46, recorded by clerk on 2023-07-05
          上半年计划投资 500000 万元, paper: 2020年评分表, entry #45, recorded by clerk on 2023-07-05
    年度完成投资额名次 5 of 5
      table at 2: 5
      place 2 among 7
        年度完成投资 1126000 万元, paper: 2020年评分表, entry #44, recorded by clerk on 2023-07-05
    高新技术项目比重名次 3 of 3
      table at 3: 3
      place 3 among 7, shared by 2
        value 0.2 = 225200 ÷ 1126000
          高新技术重点项目完成投资 225200 万元, paper: 2020年评分表, entry #47, recorded by clerk on 2023-07-05
          年度完成投资 1126000 万元, paper: 2020年评分表, entry #44, recorded by clerk on 2023-07-05

The starts: what counts for its start counts no more for its ceremony.

  $ redbanner explain xincheng ceremonies --period y2020
  集中开工 4 of 10
    value 4 = 2 × 2
      number recorded: 2
        8: TRUE = AND(TRUE, 0 = 0)
          参加省、市集中开工 yes, paper: 2020年评分表, entry #124, recorded by clerk on 2023-07-05
          does not hold: AND(FALSE, TRUE, NOT(FALSE), 其他 ≠ 其他)
            计划当年新开工 no, paper: 2020年评分表, entry #121, recorded by clerk on 2023-07-05
            已开工 yes, paper: 2020年评分表, entry #123, recorded by clerk on 2023-07-05
            一季度由预备项目转入 no, paper: 2020年评分表, entry #122, recorded by clerk on 2023-07-05
            类别 其他, paper: 2020年评分表, entry #120, recorded by clerk on 2023-07-05
        9: TRUE = AND(TRUE, 0 = 0)
          参加省、市集中开工 yes, paper: 2020年评分表, entry #130, recorded by clerk on 2023-07-05
          does not hold: AND(FALSE, TRUE, NOT(FALSE), 其他 ≠ 其他)
            计划当年新开工 no, paper: 2020年评分表, entry #127, recorded by clerk on 2023-07-05
            已开工 yes, paper: 2020年评分表, entry #129, recorded by clerk on 2023-07-05
            一季度由预备项目转入 no, paper: 2020年评分表, entry #128, recorded by clerk on 2023-07-05
            类别 其他, paper: 2020年评分表, entry #126, recorded by clerk on 2023-07-05
  $ redbanner explain beihu starts --period y2020
  开工 2 of 25
    计划新开工项目: not applicable, counts as 0
      not applicable, reason: none, paper: 2020年评分表, entry #372, recorded by clerk on 2023-07-05
    开工率得分 2 of 5
      holds: 0 = 0
        计划新开工项目数 0 个
          holds: not_applicable = not_applicable
    集中开工: not applicable, counts as 0
      not applicable, reason: none, paper: 2020年评分表, entry #372, recorded by clerk on 2023-07-05
