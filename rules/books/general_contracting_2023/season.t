The season of 2023 from the rulebook to the award list, as season.sh runs it: what the office sees where it matters.

January: the rules, who takes part, the flags of the six teams.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. “建功‘十四五’ 奋进新征程”2023年劳动竞赛考核评比办法: indicators 26, periods 3, place rules 2, awards 7
  $ redbanner rules test rulebook.toml
  passed   season.toml: mid-year: a tie at the banner line, a fatality, a late department
  passed   season.toml: year-end, the year and its honours
  passed 2, failed 0, skipped 0
  not touched by any case:
    points of 'smart_site': row 1 never hit
    points of 'schedule': row 1 never hit
    points of 'cost_saving': row 1 never hit
    points of 'first_pass': row 1 never hit
    points of 'response': row 1 never hit
    points of 'guidance': row 1 never hit
  $ redbanner season create --rules rulebook.toml --entrants entrants.csv --people people.csv --as 竞赛办公室
  season.db: season of '“建功‘十四五’ 奋进新征程”2023年劳动竞赛考核评比办法', 113 entrants
  $ redbanner banner hand-over vanguard_flag 1 v1 --on 2023-04-15 --as 竞赛办公室 --reason 启动会授旗 | head -1
  党员先锋队队旗 1: to v1 南苑棚改党员先锋队 on 2023-04-15
  $ redbanner banner hand-over vanguard_flag 2 v2 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗 | head -1
  党员先锋队队旗 2: to v2 雄安容东党员先锋队 on 2023-02-10
  $ redbanner banner hand-over youth_flag 1 y1 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗 | head -1
  青年突击队队旗 1: to y1 丽泽青年突击队 on 2023-02-10
  $ redbanner banner hand-over youth_flag 2 y2 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗 | head -1
  青年突击队队旗 2: to y2 运河核心区青年突击队 on 2023-02-10
  $ redbanner banner hand-over youth_flag 3 y3 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗 | head -1
  青年突击队队旗 3: to y3 滨海文化中心青年突击队 on 2023-02-10
  $ redbanner banner hand-over youth_flag 4 y4 --on 2023-05-20 --as 竞赛办公室 --reason 启动会授旗 | head -1
  青年突击队队旗 4: to y4 前海青年突击队 on 2023-05-20

July: sixteen papers of the mid-year assessment, and what came by letter. One mark is owed by an examiner; four of five are enough to go on.

  $ redbanner entry import entries/mid_year/*.csv --as 竞赛办公室 --paper 2023年年中考核评分表
  1024 entries from 16 files
  recorded by 竞赛办公室: position 8 of the ledger
  warning: 1 new doubt
    far_from_panel-579: s09 quality_inspection mid_year 韩雪梅: 韩雪梅 gave 16.5; the median of the panel is 46.5
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry event s04 fatal_accident --day 2023-03-16 --as 安全生产管理部 --paper 安监通〔2023〕8号 --reason 高处坠落亡人事故
  s04 safety_inspection mid_year 1 fatal_accident: 1
  recorded by 安全生产管理部: position 9 of the ledger
  $ redbanner entry absent s12 collection not_applicable --period mid_year --as 财务资金部 --reason 合同约定年底首次付款
  s12 collection mid_year: not applicable
  recorded by 财务资金部: position 10 of the ledger
  $ redbanner entry absent s21 smart_site not_examined --period mid_year --as 信息化管理部 --reason 平台尚未接入
  s21 smart_site mid_year: not examined
  recorded by 信息化管理部: position 11 of the ledger
  $ redbanner entry missing mid_year
  What is owed, 年中考核
  period    entrant  title               indicator       indicator's title  examiner        marks
  --------  -------  ------------------  --------------  -----------------  --------------  ------
  年中考核  s18      郑州航空港厂房项目  civilised_site  文明施工           安全生产管理部  4 of 5
  $ redbanner evaluate mid_year --as 竞赛办公室 | tail -1
  sealed as evaluation 1, at position 11 of the ledger; results 0c526826528d

One mark of s09 was typed as 16.5; the paper says 46.5. With it s09 stands at the banner line beside s07.

  $ redbanner entry correct s09 quality_inspection 46.5 --period mid_year --rater 韩雪梅 --as 竞赛办公室 --paper 质量检查表第9号 --reason 录入错误，原表为46.5分
  s09 quality_inspection mid_year mark 韩雪梅: 46.5, was 16.5
  recorded by 竞赛办公室: position 12 of the ledger
  $ redbanner evaluate mid_year --as 竞赛办公室 | head -6
  What changed, 年中考核: from ledger position 11 to 12
  entrant  unit                      what                       before    after
  -------  ------------------------  --------------------  -----------  -------
  s09      顺义新城13街区安置房项目  total                       94.82    94.85
  s09      顺义新城13街区安置房项目  施工现场名次                    5        4
  s09      顺义新城13街区安置房项目  流动红旗（施工现场）  not granted  granted
  $ redbanner standings mid_year
  施工现场名次, 年中考核, 京内
  place  entrant  unit                       精益管理  履约创效  绿色安全  质量创优  项目管理考核  重点工程擂台赛  系统业务比拼  岗位练兵  表扬与批评   total  awards                note
  -----  -------  -------------------------  --------  --------  --------  --------  ------------  --------------  ------------  --------  ----------  ------  --------------------  ------------------------------------
      1  s02      通州运河核心区07地块项目      97.17     99.55     98.83     96.83         95.40            3.00          0.00      0.00        2.00  102.86  流动红旗（施工现场）
      2  s04      海淀北部产业园B3项目          97.83     99.16     98.83     96.83         94.10            0.00          2.00      0.00        0.00   99.70                        veto: 发生生产安全亡人事故
      3  s01      丽泽商务区E06地块项目         96.33     99.34     95.67     93.67         93.80            0.00          0.00      0.60        0.00   96.74  流动红旗（施工现场）
      4  s07      昌平未来科学城研发楼项目      97.00     94.60     94.17     90.50         91.20            0.00          1.00      0.00        0.00   94.85  流动红旗（施工现场）  shared with 顺义新城13街区安置房项目
      4  s09      顺义新城13街区安置房项目      94.00     94.60     94.17     94.50         91.20            0.00          0.00      1.00        0.00   94.85  流动红旗（施工现场）  shared with 昌平未来科学城研发楼项目
      6  s05      朝阳东坝综合楼项目            96.17     94.39     92.60     87.50         88.26            2.00          0.00      0.00        0.00   94.35
      7  s11      丰台南苑棚改安置房项目        97.00     91.72     94.37    91.18…         88.84            0.00          0.00      0.00        0.00   92.93
      8  s03      大兴临空区会展配套项目        96.33     96.51     84.87     86.67         88.33            0.00          1.50      0.00        0.00   92.36
      9  s08      石景山首钢东南区2号楼项目     88.83     90.08     94.30     87.00         87.82            0.00          0.00      0.60        0.00   90.68
     10  s06      房山良乡大学城公寓项目        88.67     85.17     85.40     86.17         86.27            0.00          0.00      0.00        0.00   86.24
     11  s12      怀柔科学城材料平台项目        83.33    85.71…     85.90     83.67         87.31            0.00          0.50      0.00        0.00   85.72
     12  s10      亦庄新城X56街区厂房项目       79.67     81.70     85.87     78.67         87.05            0.00          0.00      0.00        0.00   82.68
     13  s13      门头沟新城医院迁建项目        82.00     82.05     76.60     83.33         83.27            0.00          0.00      0.00       -1.00   80.05
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 履约创效、绿色安全、隐患整改通知单
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  ranked from 3 active months on
  computed from ledger position 12
  
  施工现场名次, 年中考核, 京外
  place  entrant  unit                      精益管理  履约创效  绿色安全  质量创优  项目管理考核  重点工程擂台赛  系统业务比拼  岗位练兵  表扬与批评  total  awards                note
  -----  -------  ------------------------  --------  --------  --------  --------  ------------  --------------  ------------  --------  ----------  -----  --------------------  -------------------------------------------
      1  s15      天津滨海文化中心二期项目     90.00     95.50     91.50     89.00         88.40            0.00          0.00      0.00        0.50  91.86  流动红旗（施工现场）
      2  s19      西安国际港务区安置房项目     90.00     91.50     95.50     89.00         88.40            0.00          0.00      0.00        0.50  91.86  流动红旗（施工现场）  behind 天津滨海文化中心二期项目 by 履约创效
      3  s14      雄安容东片区E组团项目        87.33     90.67     86.60     85.17         87.75            0.00          0.00      0.00        0.00  87.72
      4  s21      武汉光谷研发楼项目          84.52…     89.11     86.57     84.83         86.87            0.00          1.00      0.00        0.00  87.58
      5  s17      济南起步区九年制学校项目     88.17     86.05     88.00     80.33         85.76            0.00          0.00      0.00        0.00  86.06
      6  s16      石家庄正定综合管廊项目       80.00     82.23     84.43     83.67         85.14            0.00          0.00      0.00        0.00  82.99
      7  s18      郑州航空港厂房项目           74.67     80.58     81.28     80.33         85.23            1.00          0.00      0.00        0.00  81.23
      8  s20      成都天府新区科创园项目       78.00     73.74     78.77     78.50         81.02            0.00          0.00      0.00        0.00  77.66
      9  s22      海口江东新区办公楼项目       73.00     67.00     45.50     73.83         79.60            0.00          0.00      0.00        0.00  65.74                        veto: 绿色安全低于60分
         s23      深圳前海人才住房项目         89.17     89.22     89.63     88.83         88.53            0.00          0.00      0.00        0.00  89.15                        not ranked: active for less than 3 months
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 履约创效、绿色安全、隐患整改通知单
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  ranked from 3 active months on
  computed from ledger position 12
  
  部室名次, 年中考核
  place  entrant  unit            履职尽责  服务基层  管理提升  总部年度考核  系统业务比拼  岗位练兵  total  awards
  -----  -------  --------------  --------  --------  --------  ------------  ------------  --------  -----  ----------------
      1  d07      安全生产管理部     97.33     94.30      99.0         92.72          2.00      0.00  97.67  流动红旗（部室）
      2  d05      工程管理部         95.67     96.40      99.0         92.39          1.50      0.00  97.03  流动红旗（部室）
      3  d06      技术质量部         96.33     96.30      99.5         94.86          0.00      0.00  96.43  流动红旗（部室）
      4  d11      信息化管理部       98.50     94.90      97.0         93.12          0.00      0.30  96.33
      5  d13      纪检监督部         95.33     94.40      98.0         96.85          0.00      0.00  95.88
      6  d03      财务资金部         96.00     88.40      99.0         88.84          0.00      0.00  92.76
      7  d14      企业管理部         90.65     94.90      90.0         91.56          0.00      0.00  91.84
      8  d08      商务合约部         95.17     87.70      90.5         88.13          0.00      0.00  90.84
      9  d01      办公室             92.33     87.90      89.5         88.80          0.00      0.00  89.92
     10  d15      工会               91.00     86.80      90.0         88.56          0.00      0.00  89.19
     11  d02      人力资源部         90.55     87.20      89.0         87.12          0.00      0.00  88.62
     12  d10      法律合规部         89.76     87.10      89.0         86.15          0.00      0.00  88.08
     13  d12      审计部             89.67    87.71…      87.0         86.37          0.00      0.00  87.96
     14  d04      市场营销部         89.17     87.30      88.5         86.03          0.00      0.00  87.82
     15  d09      物资设备部         88.50     79.10      84.0         87.46          0.00      0.00  85.22
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 服务基层、履职尽责
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 12

Why the banner or not, for everyone near it; the leading group agrees; the banners are handed over.

  $ redbanner award propose mid_year
  Awards of 年中考核: proposed and decided
  award                 group  place  entrant  name                      outcome            status    money (yuan)  reason
  --------------------  -----  -----  -------  ------------------------  -----------------  --------  ------------  ----------------------------------------------------------------
  流动红旗（施工现场）  京内       1  s02      通州运河核心区07地块项目  granted            proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京内       2  s04      海淀北部产业园B3项目      would have got it  proposed                veto 发生生产安全亡人事故（十八(一)）, event #1025 on 2023-03-16
  流动红旗（施工现场）  京内       3  s01      丽泽商务区E06地块项目     granted            proposed         15000  place 3 within the first 3
  流动红旗（施工现场）  京内       4  s07      昌平未来科学城研发楼项目  granted            proposed         10000  place 4, moved up into the first 3
  流动红旗（施工现场）  京内       4  s09      顺义新城13街区安置房项目  granted            proposed         10000  place 4, moved up into the first 3
  流动红旗（施工现场）  京内       6  s05      朝阳东坝综合楼项目        not granted        proposed                place 6, the last that gets it is 4
  流动红旗（施工现场）  京外       1  s15      天津滨海文化中心二期项目  granted            proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京外       2  s19      西安国际港务区安置房项目  granted            proposed         15000  place 2 within the first 3
  流动红旗（施工现场）  京外       3  s14      雄安容东片区E组团项目     not granted        proposed                87.72 is below the required 88, 0.28 short
  流动红旗（施工现场）  京外          s23      深圳前海人才住房项目      not granted        proposed                not ranked: active for less than 3 months
  流动红旗（部室）                 1  d07      安全生产管理部            granted            proposed         10000  place 1 within the first 3
  流动红旗（部室）                 2  d05      工程管理部                granted            proposed          8000  place 2 within the first 3
  流动红旗（部室）                 3  d06      技术质量部                granted            proposed          5000  place 3 within the first 3
  流动红旗（部室）                 4  d11      信息化管理部              not granted        proposed                place 4, the last that gets it is 3
  computed from ledger position 12
  $ redbanner award decide red_banner s02 granted --period mid_year --as 竞赛领导小组 --paper 领导小组会议纪要〔2023〕3号 --reason 同意
  流动红旗（施工现场）, s02 通州运河核心区07地块项目: granted
  recorded by 竞赛领导小组: position 13 of the ledger
  $ redbanner banner hand-over red_banner 1 s02 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 1: to s02 通州运河核心区07地块项目 on 2023-07-18
  $ redbanner banner hand-over red_banner 2 s01 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 2: to s01 丽泽商务区E06地块项目 on 2023-07-18
  $ redbanner banner hand-over red_banner 3 s07 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 3: to s07 昌平未来科学城研发楼项目 on 2023-07-18
  $ redbanner banner hand-over red_banner 4 s09 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 4: to s09 顺义新城13街区安置房项目 on 2023-07-18
  $ redbanner banner hand-over red_banner 5 s15 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 5: to s15 天津滨海文化中心二期项目 on 2023-07-18
  $ redbanner banner hand-over red_banner 6 s19 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（施工现场） 6: to s19 西安国际港务区安置房项目 on 2023-07-18
  $ redbanner banner hand-over department_banner 1 d07 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（部室） 1: to d07 安全生产管理部 on 2023-07-18
  $ redbanner banner hand-over department_banner 2 d05 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（部室） 2: to d05 工程管理部 on 2023-07-18
  $ redbanner banner hand-over department_banner 3 d06 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗 | head -1
  流动红旗（部室） 3: to d06 技术质量部 on 2023-07-18
  $ redbanner banner list --on 2023-07-18
  Mobile red banners on 2023-07-18
  award                 number  entrant  holder                    since       result                      status
  --------------------  ------  -------  ------------------------  ----------  --------------------------  ------
  流动红旗（施工现场）  1       s02      通州运河核心区07地块项目  2023-07-18  年中考核, place 1           held
  流动红旗（施工现场）  2       s01      丽泽商务区E06地块项目     2023-07-18  年中考核, place 3           held
  流动红旗（施工现场）  3       s07      昌平未来科学城研发楼项目  2023-07-18  年中考核, place 4           held
  流动红旗（施工现场）  4       s09      顺义新城13街区安置房项目  2023-07-18  年中考核, place 4           held
  流动红旗（施工现场）  5       s15      天津滨海文化中心二期项目  2023-07-18  年中考核, place 1           held
  流动红旗（施工现场）  6       s19      西安国际港务区安置房项目  2023-07-18  年中考核, place 2           held
  流动红旗（部室）      1       d07      安全生产管理部            2023-07-18  年中考核, place 1           held
  流动红旗（部室）      2       d05      工程管理部                2023-07-18  年中考核, place 2           held
  流动红旗（部室）      3       d06      技术质量部                2023-07-18  年中考核, place 3           held
  党员先锋队队旗        1       v1       南苑棚改党员先锋队        2023-04-15  by decision, not by result  held
  党员先锋队队旗        2       v2       雄安容东党员先锋队        2023-02-10  by decision, not by result  held
  青年突击队队旗        1       y1       丽泽青年突击队            2023-02-10  by decision, not by result  held
  青年突击队队旗        2       y2       运河核心区青年突击队      2023-02-10  by decision, not by result  held
  青年突击队队旗        3       y3       滨海文化中心青年突击队    2023-02-10  by decision, not by result  held
  青年突击队队旗        4       y4       前海青年突击队            2023-05-20  by decision, not by result  held
  computed from ledger position 22

Autumn: a contract grows, a site is handed over.

  $ redbanner entrant change s05 --set contract_value=98650.00 --from 2023-09-01 --as 商务合约部 --paper 补充协议〔2023〕6号 --reason 合同额调增
  s05 朝阳东坝综合楼项目: changed
  recorded by 商务合约部: position 23 of the ledger
  $ redbanner entrant close s20 --on 2023-11-30 --as 工程管理部 --paper 竣工验收备案表 --reason 竣工移交
  s20 成都天府新区科创园项目: takes part until 2023-11-30
  recorded by 工程管理部: position 24 of the ledger

January 2024: the year-end assessment.

  $ redbanner entry import entries/year_end/*.csv --as 竞赛办公室 --paper 2023年年底考核评分表
  998 entries from 16 files
  recorded by 竞赛办公室: position 25 of the ledger
  $ redbanner entry event s16 quality_accident --day 2023-10-19 --as 技术质量部 --paper 质监通〔2023〕21号 --reason 管廊结构较大质量事故 | head -1
  s16 quality_events year_end 3 quality_accident: 1
  $ redbanner entry event d13 cadre_punished --day 2023-09-07 --as 人力资源部 --paper 纪发〔2023〕5号 --reason 部室负责人受警告处分 | head -1
  d13 work_discipline year_end 1 cadre_punished: 1
  $ redbanner evaluate year_end --as 竞赛办公室 | tail -1
  sealed as evaluation 3, at position 27 of the ledger; results d5a7df7a67d7
  $ redbanner standings year_end --place site_place --group 京外
  施工现场名次, 年底考核, 京外
  place  entrant  unit                      精益管理  履约创效  绿色安全  质量创优  项目管理考核  重点工程擂台赛  系统业务比拼  岗位练兵  网上竞赛  表扬与批评  total  note
  -----  -------  ------------------------  --------  --------  --------  --------  ------------  --------------  ------------  --------  --------  ----------  -----  ---------------------------------------
      1  s19      西安国际港务区安置房项目     97.00     95.53     94.20     94.67         92.07            0.00          1.00      2.00      0.00        0.00  97.84
      2  s15      天津滨海文化中心二期项目     96.67     95.28     95.13     93.67         89.74            0.00          0.00      0.00      0.00        0.00  94.45
      3  s23      深圳前海人才住房项目         95.83     92.17     93.10     87.83         92.35            0.00          0.00      0.00      0.60        0.00  93.11
      4  s14      雄安容东片区E组团项目        89.50     90.72     89.60     92.33         90.32            1.00          0.00      0.00      0.00        1.00  92.38
      5  s17      济南起步区九年制学校项目     90.50     82.57     88.77     87.17         89.09            0.00          0.00      0.00      0.80        0.00  88.17
      6  s18      郑州航空港厂房项目           89.17     89.77     86.38     85.50         87.67            0.00          0.00      0.00      0.00        0.00  87.85
      7  s21      武汉光谷研发楼项目           83.83     83.48     88.93     85.50         87.33            0.00          0.00      0.00      0.00        0.00  85.79
      8  s20      成都天府新区科创园项目       78.83     86.38     86.87     82.00         85.69            0.00          0.00      0.00      0.00        0.00  84.23
      9  s22      海口江东新区办公楼项目       79.33     80.41     84.13     76.50         82.94            0.00          0.00      0.00      0.00       -1.00  79.92  veto: 欠薪引发群体性事件
         s16      石家庄正定综合管廊项目       89.50     87.14     89.77     85.00         86.93            0.00          0.00      0.00      0.00        0.00  87.92  not ranked: veto 发生较大及以上质量事故
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 履约创效、绿色安全、隐患整改通知单
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  ranked from 3 active months on
  computed from ledger position 27

The individuals: the units' lists; one nominee is put forward late and steps back.

  $ redbanner nominate import nominations.csv --as 竞赛办公室 --paper 各单位推荐表 | head -1
  68 nominees
  $ redbanner nominate add advanced_individual p042 --period year --as s10 | head -1
  1 nominee
  $ redbanner nominate withdraw advanced_individual p042 --period year --as s10 --reason 本人申请退出 | head -1
  p042 花倩: no nominee any more
  $ redbanner nominate list advanced_individual | grep 'not granted'
  工程管理部                     1         1  p005     喻金龙  高级主管        not granted  place 2 among the unit's nominees, beyond the quota of 1
  技术质量部                     1         1  p007     韦婷    高级主管        not granted  does not meet 'service_months >= 12 AND NOT disciplined'
  安全生产管理部                 1         1  p008     俞鹏飞  业务经理        not granted  place 2 among the unit's nominees, beyond the quota of 1
  大兴临空区会展配套项目         2         1  p023     苏晓峰  木工班长        not granted  does not meet 'service_months >= 12 AND NOT disciplined': 8, required is at least 12
  天津滨海文化中心二期项目       1         2  p052     周凯    施工员          not granted  place 2 among the unit's nominees, beyond the quota of 1
  $ redbanner evaluate year --as 竞赛办公室 | tail -1
  sealed as evaluation 4, at position 30 of the ledger; results 6d644467963f
  $ redbanner standings year
  施工现场名次, 年度, 京内
  place  entrant  unit                       年中考核  年底考核  total  awards              note
  -----  -------  -------------------------  --------  --------  -----  ------------------  --------------------------
      1  s01      丽泽商务区E06地块项目         96.74    101.51  99.60  劳动竞赛先进项目部
      2  s02      通州运河核心区07地块项目     102.86     95.70  98.56  劳动竞赛先进项目部
      3  s04      海淀北部产业园B3项目          99.70     96.43  97.74                      veto: 发生生产安全亡人事故
      4  s11      丰台南苑棚改安置房项目        92.93     97.56  95.71
      5  s09      顺义新城13街区安置房项目      94.85     93.89  94.27
      6  s03      大兴临空区会展配套项目        92.36     95.51  94.25
      7  s07      昌平未来科学城研发楼项目      94.85     93.01  93.75
      8  s05      朝阳东坝综合楼项目            94.35     88.05  90.57
      9  s08      石景山首钢东南区2号楼项目     90.68     89.02  89.68
     10  s12      怀柔科学城材料平台项目        85.72     90.25  88.44
     11  s06      房山良乡大学城公寓项目        86.24     88.47  87.58
     12  s10      亦庄新城X56街区厂房项目       82.68     88.19  85.99
     13  s13      门头沟新城医院迁建项目        80.05     85.44  83.28
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 履约创效、绿色安全、隐患整改通知单
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  ranked from 3 active months on
  computed from ledger position 30
  
  施工现场名次, 年度, 京外
  place  entrant  unit                      年中考核  年底考核  total  awards
  -----  -------  ------------------------  --------  --------  -----  ------------------
      1  s19      西安国际港务区安置房项目     91.86     97.84  95.45  劳动竞赛先进项目部
      2  s15      天津滨海文化中心二期项目     91.86     94.45  93.41  劳动竞赛先进项目部
      3  s23      深圳前海人才住房项目         89.15     93.11  91.53  劳动竞赛先进项目部
      4  s14      雄安容东片区E组团项目        87.72     92.38  90.52
      5  s17      济南起步区九年制学校项目     86.06     88.17  87.33
      6  s21      武汉光谷研发楼项目           87.58     85.79  86.51
      7  s16      石家庄正定综合管廊项目       82.99     87.92  85.95
      8  s18      郑州航空港厂房项目           81.23     87.85  85.20
      9  s20      成都天府新区科创园项目       77.66     84.23  81.60
     10  s22      海口江东新区办公楼项目       65.74     79.92  74.25
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 履约创效、绿色安全、隐患整改通知单
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  ranked from 3 active months on
  computed from ledger position 30
  
  部室名次, 年度
  place  entrant  unit            年中考核  年底考核  total  awards            note
  -----  -------  --------------  --------  --------  -----  ----------------  ------------------------------
      1  d05      工程管理部         97.03     95.95  96.38  劳动竞赛先进部室
      2  d06      技术质量部         96.43     96.16  96.27  劳动竞赛先进部室
      3  d13      纪检监督部         95.88     96.38  96.18                    veto: 部室负责人受党纪政务处分
      4  d07      安全生产管理部     97.67     95.01  96.07  劳动竞赛先进部室
      5  d11      信息化管理部       96.33     94.65  95.32
      6  d14      企业管理部         91.84     95.07  93.78
      7  d08      商务合约部         90.84     93.66  92.53
      8  d03      财务资金部         92.76     89.44  90.77
      9  d15      工会               89.19     91.44  90.54
     10  d02      人力资源部         88.62     90.51  89.75
     11  d01      办公室             89.92     89.54  89.69
     12  d10      法律合规部         88.08     88.36  88.25
     13  d04      市场营销部         87.82     88.25  88.08
     14  d12      审计部             87.96     87.54  87.71
     15  d09      物资设备部         85.22     85.47  85.37
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  ranked by total as rounded
  equals are parted by, in turn: 服务基层、履职尽责
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 30

An objection during the publicity was found true; one banner comes back; the award list totals the money.

  $ redbanner award decide advanced_individual p031 refused --period year --as 竞赛领导小组 --paper 领导小组会议纪要〔2024〕1号 --reason 公示期间收到实名反映，查证属实 | head -1
  劳动竞赛先进个人, p031 水建国: refused
  $ redbanner banner hand-over red_banner 1 --back --on 2024-01-15 --as 竞赛办公室 --reason 年底交回 | head -1
  流动红旗（施工现场） 1: back in the office on 2024-01-15
  $ redbanner awards 2023
  “建功‘十四五’ 奋进新征程”2023年劳动竞赛考核评比办法: awards 2023
  
  Decision
  no.  decision
  ---  -----------------------------------------------------------------------------------------------------------------------------------------------------------------------------
    1  '流动红旗（施工现场）（年中考核）' is awarded to 通州运河核心区07地块项目, 丽泽商务区E06地块项目, 昌平未来科学城研发楼项目: 6 units
    2  '流动红旗（部室）（年中考核）' is awarded to 安全生产管理部, 工程管理部, 技术质量部: 3 units
    3  '劳动竞赛先进项目部（年度）' is awarded to 丽泽商务区E06地块项目, 通州运河核心区07地块项目, 西安国际港务区安置房项目, 天津滨海文化中心二期项目, 深圳前海人才住房项目: 5 units
    4  '劳动竞赛先进部室（年度）' is awarded to 工程管理部, 技术质量部, 安全生产管理部: 3 units
    5  '劳动竞赛先进个人（年度）' is awarded to 郑丽华, 沈家栋, 何立新: 62 persons
  
  Collective awards
  award                 period    group  place  entrant  unit                      money (yuan)  note
  --------------------  --------  -----  -----  -------  ------------------------  ------------  ----------------------------------
  流动红旗（施工现场）  年中考核  京内       1  s02      通州运河核心区07地块项目         20000
  流动红旗（施工现场）  年中考核  京内       3  s01      丽泽商务区E06地块项目            15000
  流动红旗（施工现场）  年中考核  京内       4  s07      昌平未来科学城研发楼项目         10000  place 4, moved up into the first 3
  流动红旗（施工现场）  年中考核  京内       4  s09      顺义新城13街区安置房项目         10000  place 4, moved up into the first 3
  流动红旗（施工现场）  年中考核  京外       1  s15      天津滨海文化中心二期项目         20000
  流动红旗（施工现场）  年中考核  京外       2  s19      西安国际港务区安置房项目         15000
  流动红旗（部室）      年中考核             1  d07      安全生产管理部                   10000
  流动红旗（部室）      年中考核             2  d05      工程管理部                        8000
  流动红旗（部室）      年中考核             3  d06      技术质量部                        5000
  劳动竞赛先进项目部    年度      京内       1  s01      丽泽商务区E06地块项目            10000
  劳动竞赛先进项目部    年度      京内       2  s02      通州运河核心区07地块项目         10000
  劳动竞赛先进项目部    年度      京外       1  s19      西安国际港务区安置房项目         10000
  劳动竞赛先进项目部    年度      京外       2  s15      天津滨海文化中心二期项目         10000
  劳动竞赛先进项目部    年度      京外       3  s23      深圳前海人才住房项目             10000
  劳动竞赛先进部室      年度                 1  d05      工程管理部                        6000
  劳动竞赛先进部室      年度                 2  d06      技术质量部                        6000
  劳动竞赛先进部室      年度                 4  d07      安全生产管理部                    6000  place 4, moved up into the first 3
  
  Individual awards
  award             period  unit                       name    post            money (yuan)  note
  ----------------  ------  -------------------------  ------  --------------  ------------  ---------------------------------------------------------------
  劳动竞赛先进个人  年度    丽泽商务区E06地块项目      郑丽华  项目安全总监            2000
  劳动竞赛先进个人  年度    丽泽商务区E06地块项目      沈家栋  测量员                  2000
  劳动竞赛先进个人  年度    通州运河核心区07地块项目   何立新  商务经理                2000
  劳动竞赛先进个人  年度    通州运河核心区07地块项目   华凯    项目技术负责人          2000
  劳动竞赛先进个人  年度    通州运河核心区07地块项目   邹艳    施工员                  2000
  劳动竞赛先进个人  年度    大兴临空区会展配套项目     鲁振宇  机电工程师              2000
  劳动竞赛先进个人  年度    大兴临空区会展配套项目     方大勇  质量员                  2000  place 3 among the unit's nominees, moved up into the quota of 2
  劳动竞赛先进个人  年度    海淀北部产业园B3项目       陈宏伟  试验员                  2000
  劳动竞赛先进个人  年度    海淀北部产业园B3项目       朱少华  项目安全总监            2000
  劳动竞赛先进个人  年度    海淀北部产业园B3项目       孙国栋  钢筋工班长              2000
  劳动竞赛先进个人  年度    朝阳东坝综合楼项目         陶磊    商务经理                2000
  劳动竞赛先进个人  年度    朝阳东坝综合楼项目         张长江  测量员                  2000
  劳动竞赛先进个人  年度    昌平未来科学城研发楼项目   马慧敏  木工班长                2000
  劳动竞赛先进个人  年度    昌平未来科学城研发楼项目   奚春生  施工员                  2000
  劳动竞赛先进个人  年度    石景山首钢东南区2号楼项目  蒋金龙  钢筋工班长              2000
  劳动竞赛先进个人  年度    石景山首钢东南区2号楼项目  吴永强  质量员                  2000
  劳动竞赛先进个人  年度    石景山首钢东南区2号楼项目  袁海燕  机电工程师              2000
  劳动竞赛先进个人  年度    顺义新城13街区安置房项目   许秀兰  试验员                  2000
  劳动竞赛先进个人  年度    顺义新城13街区安置房项目   严婷    项目安全总监            2000
  劳动竞赛先进个人  年度    亦庄新城X56街区厂房项目    谢鹏飞  测量员                  2000
  劳动竞赛先进个人  年度    亦庄新城X56街区厂房项目    郎思远  项目技术负责人          2000
  劳动竞赛先进个人  年度    亦庄新城X56街区厂房项目    云文静  商务经理                2000
  劳动竞赛先进个人  年度    丰台南苑棚改安置房项目     钱玉梅  木工班长                2000
  劳动竞赛先进个人  年度    丰台南苑棚改安置房项目     冯雪    机电工程师              2000
  劳动竞赛先进个人  年度    丰台南苑棚改安置房项目     杨占军  质量员                  2000
  劳动竞赛先进个人  年度    怀柔科学城材料平台项目     魏洋    试验员                  2000
  劳动竞赛先进个人  年度    怀柔科学城材料平台项目     施德胜  钢筋工班长              2000
  劳动竞赛先进个人  年度    门头沟新城医院迁建项目     柏志明  项目安全总监            2000
  劳动竞赛先进个人  年度    雄安容东片区E组团项目      葛丽华  测量员                  2000
  劳动竞赛先进个人  年度    雄安容东片区E组团项目      昌家栋  商务经理                2000
  劳动竞赛先进个人  年度    天津滨海文化中心二期项目   任立新  项目技术负责人          2000
  劳动竞赛先进个人  年度    石家庄正定综合管廊项目     尤晓峰  机电工程师              2000
  劳动竞赛先进个人  年度    石家庄正定综合管廊项目     卫艳    木工班长                2000
  劳动竞赛先进个人  年度    济南起步区九年制学校项目   戚大勇  钢筋工班长              2000
  劳动竞赛先进个人  年度    济南起步区九年制学校项目   曹振宇  质量员                  2000
  劳动竞赛先进个人  年度    郑州航空港厂房项目         章国栋  试验员                  2000
  劳动竞赛先进个人  年度    郑州航空港厂房项目         凤少华  测量员                  2000
  劳动竞赛先进个人  年度    郑州航空港厂房项目         彭宏伟  项目安全总监            2000
  劳动竞赛先进个人  年度    西安国际港务区安置房项目   王磊    项目技术负责人          2000
  劳动竞赛先进个人  年度    西安国际港务区安置房项目   韩建国  施工员                  2000
  劳动竞赛先进个人  年度    西安国际港务区安置房项目   赵长江  商务经理                2000
  劳动竞赛先进个人  年度    成都天府新区科创园项目     金慧敏  机电工程师              2000
  劳动竞赛先进个人  年度    成都天府新区科创园项目     吕春生  木工班长                2000
  劳动竞赛先进个人  年度    武汉光谷研发楼项目         韦金龙  试验员                  2000
  劳动竞赛先进个人  年度    武汉光谷研发楼项目         喻海燕  质量员                  2000
  劳动竞赛先进个人  年度    武汉光谷研发楼项目         潘永强  钢筋工班长              2000
  劳动竞赛先进个人  年度    海口江东新区办公楼项目     俞秀兰  项目安全总监            2000
  劳动竞赛先进个人  年度    深圳前海人才住房项目       李婷    测量员                  2000
  劳动竞赛先进个人  年度    办公室                     王春生  副部长                  2000
  劳动竞赛先进个人  年度    人力资源部                 韩慧敏  主管                    2000
  劳动竞赛先进个人  年度    财务资金部                 吕海燕  主管                    2000
  劳动竞赛先进个人  年度    市场营销部                 金永强  业务经理                2000
  劳动竞赛先进个人  年度    工程管理部                 潘秀兰  业务经理                2000
  劳动竞赛先进个人  年度    安全生产管理部             李文静  高级主管                2000
  劳动竞赛先进个人  年度    商务合约部                 褚思远  主管                    2000
  劳动竞赛先进个人  年度    物资设备部                 秦倩    副部长                  2000
  劳动竞赛先进个人  年度    法律合规部                 孔玉梅  主管                    2000
  劳动竞赛先进个人  年度    信息化管理部               姜雪    业务经理                2000
  劳动竞赛先进个人  年度    审计部                     窦占军  业务经理                2000
  劳动竞赛先进个人  年度    纪检监督部                 范德胜  主管                    2000
  劳动竞赛先进个人  年度    企业管理部                 苗洋    业务经理                2000
  劳动竞赛先进个人  年度    工会                       柳志明  高级主管                2000
  
  Pay list
  no.  unit                       name    award                 period    money (yuan)  signature
  ---  -------------------------  ------  --------------------  --------  ------------  ---------
    1  通州运河核心区07地块项目           流动红旗（施工现场）  年中考核         20000
    2  丽泽商务区E06地块项目              流动红旗（施工现场）  年中考核         15000
    3  昌平未来科学城研发楼项目           流动红旗（施工现场）  年中考核         10000
    4  顺义新城13街区安置房项目           流动红旗（施工现场）  年中考核         10000
    5  天津滨海文化中心二期项目           流动红旗（施工现场）  年中考核         20000
    6  西安国际港务区安置房项目           流动红旗（施工现场）  年中考核         15000
    7  安全生产管理部                     流动红旗（部室）      年中考核         10000
    8  工程管理部                         流动红旗（部室）      年中考核          8000
    9  技术质量部                         流动红旗（部室）      年中考核          5000
   10  丽泽商务区E06地块项目              劳动竞赛先进项目部    年度             10000
   11  通州运河核心区07地块项目           劳动竞赛先进项目部    年度             10000
   12  西安国际港务区安置房项目           劳动竞赛先进项目部    年度             10000
   13  天津滨海文化中心二期项目           劳动竞赛先进项目部    年度             10000
   14  深圳前海人才住房项目               劳动竞赛先进项目部    年度             10000
   15  工程管理部                         劳动竞赛先进部室      年度              6000
   16  技术质量部                         劳动竞赛先进部室      年度              6000
   17  安全生产管理部                     劳动竞赛先进部室      年度              6000
   18  丽泽商务区E06地块项目      郑丽华  劳动竞赛先进个人      年度              2000
   19  丽泽商务区E06地块项目      沈家栋  劳动竞赛先进个人      年度              2000
   20  通州运河核心区07地块项目   何立新  劳动竞赛先进个人      年度              2000
   21  通州运河核心区07地块项目   华凯    劳动竞赛先进个人      年度              2000
   22  通州运河核心区07地块项目   邹艳    劳动竞赛先进个人      年度              2000
   23  大兴临空区会展配套项目     鲁振宇  劳动竞赛先进个人      年度              2000
   24  大兴临空区会展配套项目     方大勇  劳动竞赛先进个人      年度              2000
   25  海淀北部产业园B3项目       陈宏伟  劳动竞赛先进个人      年度              2000
   26  海淀北部产业园B3项目       朱少华  劳动竞赛先进个人      年度              2000
   27  海淀北部产业园B3项目       孙国栋  劳动竞赛先进个人      年度              2000
   28  朝阳东坝综合楼项目         陶磊    劳动竞赛先进个人      年度              2000
   29  朝阳东坝综合楼项目         张长江  劳动竞赛先进个人      年度              2000
   30  昌平未来科学城研发楼项目   马慧敏  劳动竞赛先进个人      年度              2000
   31  昌平未来科学城研发楼项目   奚春生  劳动竞赛先进个人      年度              2000
   32  石景山首钢东南区2号楼项目  蒋金龙  劳动竞赛先进个人      年度              2000
   33  石景山首钢东南区2号楼项目  吴永强  劳动竞赛先进个人      年度              2000
   34  石景山首钢东南区2号楼项目  袁海燕  劳动竞赛先进个人      年度              2000
   35  顺义新城13街区安置房项目   许秀兰  劳动竞赛先进个人      年度              2000
   36  顺义新城13街区安置房项目   严婷    劳动竞赛先进个人      年度              2000
   37  亦庄新城X56街区厂房项目    谢鹏飞  劳动竞赛先进个人      年度              2000
   38  亦庄新城X56街区厂房项目    郎思远  劳动竞赛先进个人      年度              2000
   39  亦庄新城X56街区厂房项目    云文静  劳动竞赛先进个人      年度              2000
   40  丰台南苑棚改安置房项目     钱玉梅  劳动竞赛先进个人      年度              2000
   41  丰台南苑棚改安置房项目     冯雪    劳动竞赛先进个人      年度              2000
   42  丰台南苑棚改安置房项目     杨占军  劳动竞赛先进个人      年度              2000
   43  怀柔科学城材料平台项目     魏洋    劳动竞赛先进个人      年度              2000
   44  怀柔科学城材料平台项目     施德胜  劳动竞赛先进个人      年度              2000
   45  门头沟新城医院迁建项目     柏志明  劳动竞赛先进个人      年度              2000
   46  雄安容东片区E组团项目      葛丽华  劳动竞赛先进个人      年度              2000
   47  雄安容东片区E组团项目      昌家栋  劳动竞赛先进个人      年度              2000
   48  天津滨海文化中心二期项目   任立新  劳动竞赛先进个人      年度              2000
   49  石家庄正定综合管廊项目     尤晓峰  劳动竞赛先进个人      年度              2000
   50  石家庄正定综合管廊项目     卫艳    劳动竞赛先进个人      年度              2000
   51  济南起步区九年制学校项目   戚大勇  劳动竞赛先进个人      年度              2000
   52  济南起步区九年制学校项目   曹振宇  劳动竞赛先进个人      年度              2000
   53  郑州航空港厂房项目         章国栋  劳动竞赛先进个人      年度              2000
   54  郑州航空港厂房项目         凤少华  劳动竞赛先进个人      年度              2000
   55  郑州航空港厂房项目         彭宏伟  劳动竞赛先进个人      年度              2000
   56  西安国际港务区安置房项目   王磊    劳动竞赛先进个人      年度              2000
   57  西安国际港务区安置房项目   韩建国  劳动竞赛先进个人      年度              2000
   58  西安国际港务区安置房项目   赵长江  劳动竞赛先进个人      年度              2000
   59  成都天府新区科创园项目     金慧敏  劳动竞赛先进个人      年度              2000
   60  成都天府新区科创园项目     吕春生  劳动竞赛先进个人      年度              2000
   61  武汉光谷研发楼项目         韦金龙  劳动竞赛先进个人      年度              2000
   62  武汉光谷研发楼项目         喻海燕  劳动竞赛先进个人      年度              2000
   63  武汉光谷研发楼项目         潘永强  劳动竞赛先进个人      年度              2000
   64  海口江东新区办公楼项目     俞秀兰  劳动竞赛先进个人      年度              2000
   65  深圳前海人才住房项目       李婷    劳动竞赛先进个人      年度              2000
   66  办公室                     王春生  劳动竞赛先进个人      年度              2000
   67  人力资源部                 韩慧敏  劳动竞赛先进个人      年度              2000
   68  财务资金部                 吕海燕  劳动竞赛先进个人      年度              2000
   69  市场营销部                 金永强  劳动竞赛先进个人      年度              2000
   70  工程管理部                 潘秀兰  劳动竞赛先进个人      年度              2000
   71  安全生产管理部             李文静  劳动竞赛先进个人      年度              2000
   72  商务合约部                 褚思远  劳动竞赛先进个人      年度              2000
   73  物资设备部                 秦倩    劳动竞赛先进个人      年度              2000
   74  法律合规部                 孔玉梅  劳动竞赛先进个人      年度              2000
   75  信息化管理部               姜雪    劳动竞赛先进个人      年度              2000
   76  审计部                     窦占军  劳动竞赛先进个人      年度              2000
   77  纪检监督部                 范德胜  劳动竞赛先进个人      年度              2000
   78  企业管理部                 苗洋    劳动竞赛先进个人      年度              2000
   79  工会                       柳志明  劳动竞赛先进个人      年度              2000
       in all                                                                   305000
  
  Money by award
  award                            money (yuan)
  -------------------------------  ------------
  专项慰问 (流动红旗（施工现场）)         90000
  专项慰问 (流动红旗（部室）)             23000
  劳动竞赛先进项目部                      50000
  劳动竞赛先进部室                        18000
  劳动竞赛先进个人                       124000
  in all                                 305000
  
  Money by unit
  entrant  unit                       money (yuan)
  -------  -------------------------  ------------
  d01      办公室                             2000
  d02      人力资源部                         2000
  d03      财务资金部                         2000
  d04      市场营销部                         2000
  d05      工程管理部                        16000
  d06      技术质量部                        11000
  d07      安全生产管理部                    18000
  d08      商务合约部                         2000
  d09      物资设备部                         2000
  d10      法律合规部                         2000
  d11      信息化管理部                       2000
  d12      审计部                             2000
  d13      纪检监督部                         2000
  d14      企业管理部                         2000
  d15      工会                               2000
  s01      丽泽商务区E06地块项目             29000
  s02      通州运河核心区07地块项目          36000
  s03      大兴临空区会展配套项目             4000
  s04      海淀北部产业园B3项目               6000
  s05      朝阳东坝综合楼项目                 4000
  s07      昌平未来科学城研发楼项目          14000
  s08      石景山首钢东南区2号楼项目          6000
  s09      顺义新城13街区安置房项目          14000
  s10      亦庄新城X56街区厂房项目            6000
  s11      丰台南苑棚改安置房项目             6000
  s12      怀柔科学城材料平台项目             4000
  s13      门头沟新城医院迁建项目             2000
  s14      雄安容东片区E组团项目              4000
  s15      天津滨海文化中心二期项目          32000
  s16      石家庄正定综合管廊项目             4000
  s17      济南起步区九年制学校项目           4000
  s18      郑州航空港厂房项目                 6000
  s19      西安国际港务区安置房项目          31000
  s20      成都天府新区科创园项目             4000
  s21      武汉光谷研发楼项目                 6000
  s22      海口江东新区办公楼项目             2000
  s23      深圳前海人才住房项目              12000
           in all                           305000
  indicator rounded half up to 0.01
  total rounded half up to 0.01
  78 awards are proposed by the rules and not decided yet
  年中考核: computed from ledger position 12
  年底考核: computed from ledger position 27
  年度: computed from ledger position 30
