W4: an owner marks itself 95; the authority checks and sets 91. The list uses 91, both stay on record, with who set it anew and why.

  $ redbanner season create --season january.db --rules rulebook.toml --entrants units.csv
  january.db: season of '城市建设重点工程考核办法', 4 entrants
  $ cat > self.csv <<'END'
  > entrant,indicator,period,self
  > canal,progress,q1_1,56
  > canal,quality,q1_1,10
  > canal,funds,q1_1,19
  > canal,lawful,q1_1,10
  > END
  $ redbanner entry import --season january.db self.csv --as 河道整治项目业主 --paper 1月书面报告
  4 entries from 1 file
  recorded by 河道整治项目业主: position 2 of the ledger
  $ redbanner evaluate --season january.db q1_1 > /dev/null; redbanner explain --season january.db canal --period q1_1 | head -1
  total 95 of 100
  $ redbanner entry set --season january.db canal progress verified=53 --period q1_1 --as 市住建局 --reason 抽查：两个节点未完成 --paper 1月抽查记录
  canal progress q1_1 verified: 53
  recorded by 市住建局: position 3 of the ledger
  $ redbanner entry set --season january.db canal funds verified=18 --period q1_1 --as 市住建局 --reason 抽查：资金到位率偏低 --paper 1月抽查记录
  canal funds q1_1 verified: 18
  recorded by 市住建局: position 4 of the ledger
  $ redbanner evaluate --season january.db q1_1 | head -5
  What changed, 1月: from ledger position 2 to 4
  entrant  unit          what   before  after
  -------  ------------  -----  ------  -----
  canal    河道整治工程  total      95     91
  
  $ redbanner explain --season january.db canal --period q1_1
  total 91 of 100
    进度 53 of 60
      verified 53, paper: 1月抽查记录, entry #5, recorded by 市住建局 on 2023-07-05
      in place of
        self 56, paper: 1月书面报告, entry #1, recorded by 河道整治项目业主 on 2023-07-05
    质量 10 of 10
      self 10, paper: 1月书面报告, entry #2, recorded by 河道整治项目业主 on 2023-07-05
    资金 18 of 20
      verified 18, paper: 1月抽查记录, entry #6, recorded by 市住建局 on 2023-07-05
      in place of
        self 19, paper: 1月书面报告, entry #3, recorded by 河道整治项目业主 on 2023-07-05
    守法履约 10 of 10
      self 10, paper: 1月书面报告, entry #4, recorded by 河道整治项目业主 on 2023-07-05
    倒扣与否决 0

W1: the verified marks of twelve months, in another season. The year is rounded once.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '城市建设重点工程考核办法', 4 entrants
  $ redbanner entry import entries/*.csv --as 市住建局 --paper 2023年考核表 
  151 entries from 2 files
  recorded by 市住建局: position 2 of the ledger
  $ redbanner evaluate q1 | grep -v sealed
  Awards of 一季度: proposed and decided
    (nothing)
  computed from ledger position 2
  
  $ redbanner standings q1
  项目业主名次, 一季度
  place  entrant  unit             1月   2月   3月     total
  -----  -------  --------------  ----  ----  ----  --------
      1  canal    河道整治工程    89.0  86.0  97.0  90.6666…
      2  road     环城路改造工程  85.0  85.0  85.0   85.0000
      3  park     市民公园工程    78.5  78.5  78.5   78.5000
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  $ redbanner evaluate year | grep -v sealed
  Awards of 年度: proposed and decided
    (nothing)
  computed from ledger position 2
  
  $ redbanner standings year
  项目业主名次, 年度
  place  entrant  unit              一季度    二季度    三季度    四季度  年终加减分  total
  -----  -------  --------------  --------  --------  --------  --------  ----------  -----
      1  canal    河道整治工程    90.6666…  90.3333…  92.6666…  94.6666…           0  92.08
      2  road     环城路改造工程   85.0000   85.0000   85.0000   85.0000           0  85.00
      3  park     市民公园工程     78.5000   78.5000   78.5000   78.5000           0  78.50
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  
  责任单位名次, 年度
  place  entrant  unit                所负责项目业主得分  领导小组办公室评分  total
  -----  -------  ------------------  ------------------  ------------------  -----
      1  works    市住房和城乡建设局            59.6353…                  27  86.64
  some scores are rounded in a way of their own: see explain
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  $ redbanner explain works --period year
  total 86.64, rounded half up to 0.01 from 86.635333…
    86.635333… = 59.6353… + 27
      所负责项目业主得分 59.635333…
        value 59.635333… = 0.7 × 85.1933…
          85.193333…: mean of 3
            河道整治工程: 92.08
            市民公园工程: 78.5
            环城路改造工程: 85
      领导小组办公室评分 27
        27 = 0.3 × 90
          imported total 90, paper: 2023年考核表, entry #151, recorded by 市住建局 on 2023-07-05
  责任单位名次: place 1 of 1

F8: the city government decides.

  $ redbanner award decide commendation canal granted --as 市政府 --paper 市政府决定 --reason 领导小组意见
  市政府表彰, canal 河道整治工程: granted
  recorded by 市政府: position 3 of the ledger
  $ redbanner awards 2023
  城市建设重点工程考核办法: awards 2023
  
  Decision
  no.  decision
  ---  ---------------------------------------
    1  '市政府表彰' is awarded to 河道整治工程
  
  Collective awards
  award       entrant  unit          note
  ----------  -------  ------------  --------------------------
  市政府表彰  canal    河道整治工程  by decision, not by result
  
  Individual awards
    (nothing)
  some scores are rounded in a way of their own: see explain
  年度: computed from ledger position 2
  一季度: computed from ledger position 2
