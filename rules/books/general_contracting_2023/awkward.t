The season's awkward cases, each explained to those who ask.

  $ redbanner season create --rules rulebook.toml --entrants entrants.csv --people people.csv --as 竞赛办公室 >/dev/null
  $ redbanner entry import entries/mid_year/*.csv --as 竞赛办公室 --paper 2023年年中考核评分表 >/dev/null
  warning: 1 new doubt
    far_from_panel-579: s09 quality_inspection mid_year 韩雪梅: 韩雪梅 gave 16.5; the median of the panel is 46.5
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry event s04 fatal_accident --day 2023-03-16 --as 安全生产管理部 --paper 安监通〔2023〕8号 --reason 高处坠落亡人事故 >/dev/null
  $ redbanner entry absent s12 collection not_applicable --period mid_year --as 财务资金部 --reason 合同约定年底首次付款 >/dev/null
  $ redbanner entry absent s21 smart_site not_examined --period mid_year --as 信息化管理部 --reason 平台尚未接入 >/dev/null
  $ redbanner evaluate mid_year --as 竞赛办公室 >/dev/null
  $ redbanner entry correct s09 quality_inspection 46.5 --period mid_year --rater 韩雪梅 --as 竞赛办公室 --paper 质量检查表第9号 --reason 录入错误，原表为46.5分
  s09 quality_inspection mid_year mark 韩雪梅: 46.5, was 16.5
  recorded by 竞赛办公室: position 6 of the ledger
  $ redbanner evaluate mid_year --as 竞赛办公室 >/dev/null

A plain one first, as hand_calculation.md works it out.

  $ redbanner explain s01 --period mid_year
  total 96.74, rounded half up to 0.01 from 96.739
    96.739 = 96.139 + 0.6
      精益管理 96.33 of 100, weight 20 → 19.266
        策划与计划管控 36.33 of 40
          rounded half up to 0.01 from 36.333333…
          36.333333…: mean of 3
            mark 36 by rater 吴晓东 (counts), paper: 2023年年中考核评分表, entry #55, recorded by 竞赛办公室 on 2023-07-05
            mark 38 by rater 周卫国 (dropped: highest), paper: 2023年年中考核评分表, entry #51, recorded by 竞赛办公室 on 2023-07-05
            mark 35.5 by rater 孙海涛 (dropped: lowest), paper: 2023年年中考核评分表, entry #54, recorded by 竞赛办公室 on 2023-07-05
            mark 36.5 by rater 李春梅 (counts), paper: 2023年年中考核评分表, entry #53, recorded by 竞赛办公室 on 2023-07-05
            mark 36.5 by rater 陈志强 (counts), paper: 2023年年中考核评分表, entry #52, recorded by 竞赛办公室 on 2023-07-05
        月度经营分析按期上报率 30 of 30
          30 = 30 × 1
            value 1 = 6 ÷ 6
              按期报送期数 6 份, paper: 2023年年中考核评分表, entry #369, recorded by 竞赛办公室 on 2023-07-05
              应报期数 6 份, paper: 2023年年中考核评分表, entry #368, recorded by 竞赛办公室 on 2023-07-05
        智慧工地平台在线率 30 of 30
          band from 90 on: 30
          在线率 96.0 百分点, paper: 2023年年中考核评分表, entry #256, recorded by 竞赛办公室 on 2023-07-05
      履约创效 99.34 of 100, weight 25 → 24.835
        节点产值完成率 40 of 40
          band from 1 on: 40
          value 1.026499… = 5850.02 ÷ 5699
            实际产值 5850.02 万元, paper: 2023年年中考核评分表, entry #167, recorded by 竞赛办公室 on 2023-07-05
            计划产值 5699.00 万元, paper: 2023年年中考核评分表, entry #166, recorded by 竞赛办公室 on 2023-07-05
        工程款回收率 29.34 of 30
          29.34 = 30 × 0.978
            value 0.978 = 9780 ÷ 10000
              实收工程款 9780.00 万元, paper: 2023年年中考核评分表, entry #213, recorded by 竞赛办公室 on 2023-07-05
              应收工程款 10000.00 万元, paper: 2023年年中考核评分表, entry #212, recorded by 竞赛办公室 on 2023-07-05
        目标成本降低率 30 of 30
          band from 0.03 on: 30
          value 0.030399… = (6555 − 6355.73) ÷ 6555
            目标成本 6555.00 万元, paper: 2023年年中考核评分表, entry #1, recorded by 竞赛办公室 on 2023-07-05
            实际成本 6355.73 万元, paper: 2023年年中考核评分表, entry #2, recorded by 竞赛办公室 on 2023-07-05
      绿色安全 95.67 of 100, weight 25 → 23.9175
        安全生产检查 48 of 50
          48 = 50 − 2
            value -2 = −2 × 1
              隐患整改通知单 1 on 2023-03-08, paper: 2023年年中考核评分表, entry #699, recorded by 竞赛办公室 on 2023-07-05
        文明施工 27.67 of 30
          rounded half up to 0.01 from 27.666666…
          27.666666…: mean of 3
            mark 28 by rater 冯建民 (dropped: highest), paper: 2023年年中考核评分表, entry #753, recorded by 竞赛办公室 on 2023-07-05
            mark 26.5 by rater 杨树林 (dropped: lowest), paper: 2023年年中考核评分表, entry #756, recorded by 竞赛办公室 on 2023-07-05
            mark 28 by rater 沈立新 (counts), paper: 2023年年中考核评分表, entry #755, recorded by 竞赛办公室 on 2023-07-05
            mark 27 by rater 蒋丽娟 (counts), paper: 2023年年中考核评分表, entry #754, recorded by 竞赛办公室 on 2023-07-05
            mark 28 by rater 郑国华 (counts), paper: 2023年年中考核评分表, entry #752, recorded by 竞赛办公室 on 2023-07-05
        扬尘超标时长 20 of 20
          超标时长 0 小时, paper: 2023年年中考核评分表, entry #866, recorded by 竞赛办公室 on 2023-07-05
      质量创优 93.67 of 100, weight 15 → 14.0505
        工程实体质量检查 46.67 of 50
          rounded half up to 0.01 from 46.666666…
          46.666666…: mean of 3
            mark 48 by rater 唐文斌 (dropped: highest), paper: 2023年年中考核评分表, entry #540, recorded by 竞赛办公室 on 2023-07-05
            mark 47.5 by rater 曹志远 (counts), paper: 2023年年中考核评分表, entry #543, recorded by 竞赛办公室 on 2023-07-05
            mark 47 by rater 许红军 (counts), paper: 2023年年中考核评分表, entry #541, recorded by 竞赛办公室 on 2023-07-05
            mark 45.5 by rater 邓伟 (dropped: lowest), paper: 2023年年中考核评分表, entry #542, recorded by 竞赛办公室 on 2023-07-05
            mark 45.5 by rater 韩雪梅 (counts), paper: 2023年年中考核评分表, entry #539, recorded by 竞赛办公室 on 2023-07-05
        分项工程一次验收合格率 27 of 30
          band from 0.98 on: 27
          value 0.992857… = 139 ÷ 140
            一次合格项数 139 项, paper: 2023年年中考核评分表, entry #655, recorded by 竞赛办公室 on 2023-07-05
            验收项数 140 项, paper: 2023年年中考核评分表, entry #654, recorded by 竞赛办公室 on 2023-07-05
        质量问题 20 of 20
      项目管理考核 93.8 of 100, weight 15 → 14.07
        imported total 93.80, paper: 2023年年中考核评分表, entry #414, recorded by 竞赛办公室 on 2023-07-05
      重点工程擂台赛 0
      系统业务比拼 0
      岗位练兵 0.6
        value 0.6 = 0.6 × 1
          二等奖 1 on 2023-06-16, paper: 2023年年中考核评分表, entry #1006, recorded by 竞赛办公室 on 2023-07-05
      表扬与批评 0
  施工现场名次: place 3 of 13 in 京内
    behind 海淀北部产业园B3项目: total 96.74 against 99.7
    before 昌平未来科学城研发楼项目: total 96.74 against 94.85
  流动红旗（施工现场）: granted
    place 3 within the first 3
    专项慰问 15000 yuan

The tied pair at the banner line: equal in every key, so all of them get in. Of s09 one mark was corrected: what it was stays readable.

  $ redbanner explain s07 --period mid_year | grep -A99 名次:
  施工现场名次: place 4 of 13 in 京内, shared by 2
    equal in all keys with 顺义新城13街区安置房项目
    behind 丽泽商务区E06地块项目: total 94.85 against 96.74
    before 朝阳东坝综合楼项目: total 94.85 against 94.35
  流动红旗（施工现场）: granted
    place 4, moved up into the first 3
    专项慰问 10000 yuan
  $ redbanner explain s09 --period mid_year | grep -A99 名次:
  施工现场名次: place 4 of 13 in 京内, shared by 2
    equal in all keys with 昌平未来科学城研发楼项目
    behind 丽泽商务区E06地块项目: total 94.85 against 96.74
    before 朝阳东坝综合楼项目: total 94.85 against 94.35
  流动红旗（施工现场）: granted
    place 4, moved up into the first 3
    专项慰问 10000 yuan
  $ redbanner explain s09 quality_inspection --period mid_year
  工程实体质量检查 46.5 of 50
    46.5: mean of 3
      mark 46.5 by rater 唐文斌 (counts), paper: 2023年年中考核评分表, entry #580, recorded by 竞赛办公室 on 2023-07-05
      mark 46.5 by rater 曹志远 (counts), paper: 2023年年中考核评分表, entry #583, recorded by 竞赛办公室 on 2023-07-05
      mark 46 by rater 许红军 (dropped: lowest), paper: 2023年年中考核评分表, entry #581, recorded by 竞赛办公室 on 2023-07-05
      mark 47 by rater 邓伟 (dropped: highest), paper: 2023年年中考核评分表, entry #582, recorded by 竞赛办公室 on 2023-07-05
      mark 46.5 by rater 韩雪梅 (counts), paper: 质量检查表第9号, entry #1028, recorded by 竞赛办公室 on 2023-07-05
        corrected: 16.5 → 46.5, replaces entry #579, reason: 录入错误，原表为46.5分, by 竞赛办公室 on 2023-07-05

The vetoed site: second by its points, no banner this year.

  $ redbanner explain s04 --period mid_year | grep -A99 名次:
  施工现场名次: place 2 of 13 in 京内
    behind 通州运河核心区07地块项目: total 99.7 against 102.86
    before 丽泽商务区E06地块项目: total 99.7 against 96.74
  流动红旗（施工现场）: not granted
    veto 发生生产安全亡人事故（十八(一)）, event #1025 on 2023-03-16
    but for that it would have been granted: place 2
  $ redbanner explain s04 safety_inspection --period mid_year
  安全生产检查 50 of 50
  veto in force: 发生生产安全亡人事故（十八(一)）
    生产安全亡人事故 1 on 2023-03-16, paper: 安监通〔2023〕8号, entry #1025, recorded by 安全生产管理部 on 2023-07-05
    may be lifted by the leading group

The site opened in April: three active months, just enough; no works were up for acceptance, and what is obtained is scaled.

  $ redbanner explain s11 --period mid_year
  total 92.93, rounded half up to 0.01 from 92.926357…
    精益管理 97 of 100, weight 20 → 19.4
      策划与计划管控 37 of 40
        37: mean of 3
          mark 37.5 by rater 吴晓东 (counts), paper: 2023年年中考核评分表, entry #105, recorded by 竞赛办公室 on 2023-07-05
          mark 35.5 by rater 周卫国 (counts), paper: 2023年年中考核评分表, entry #101, recorded by 竞赛办公室 on 2023-07-05
          mark 38 by rater 孙海涛 (dropped: highest), paper: 2023年年中考核评分表, entry #104, recorded by 竞赛办公室 on 2023-07-05
          mark 34 by rater 李春梅 (dropped: lowest), paper: 2023年年中考核评分表, entry #103, recorded by 竞赛办公室 on 2023-07-05
          mark 38 by rater 陈志强 (counts), paper: 2023年年中考核评分表, entry #102, recorded by 竞赛办公室 on 2023-07-05
      月度经营分析按期上报率 30 of 30
        30 = 30 × 1
          value 1 = 3 ÷ 3
            按期报送期数 3 份, paper: 2023年年中考核评分表, entry #389, recorded by 竞赛办公室 on 2023-07-05
            应报期数 3 份, paper: 2023年年中考核评分表, entry #388, recorded by 竞赛办公室 on 2023-07-05
      智慧工地平台在线率 30 of 30
        band from 90 on: 30
        在线率 90.6 百分点, paper: 2023年年中考核评分表, entry #266, recorded by 竞赛办公室 on 2023-07-05
    履约创效 91.72 of 100, weight 25 → 22.93
      节点产值完成率 36 of 40
        band from 0.95 on: 36
        value 0.982242… = 4051.75 ÷ 4125
          实际产值 4051.75 万元, paper: 2023年年中考核评分表, entry #187, recorded by 竞赛办公室 on 2023-07-05
          计划产值 4125.00 万元, paper: 2023年年中考核评分表, entry #186, recorded by 竞赛办公室 on 2023-07-05
      工程款回收率 28.72 of 30
        rounded half up to 0.01 from 28.721329…
        28.721329… = 30 × 0.9573…
          value 0.957377… = 8999.35 ÷ 9400
            实收工程款 8999.35 万元, paper: 2023年年中考核评分表, entry #233, recorded by 竞赛办公室 on 2023-07-05
            应收工程款 9400.00 万元, paper: 2023年年中考核评分表, entry #232, recorded by 竞赛办公室 on 2023-07-05
      目标成本降低率 27 of 30
        band from 0.02 on: 27
        value 0.021406… = (6876 − 6728.81) ÷ 6876
          目标成本 6876.00 万元, paper: 2023年年中考核评分表, entry #21, recorded by 竞赛办公室 on 2023-07-05
          实际成本 6728.81 万元, paper: 2023年年中考核评分表, entry #22, recorded by 竞赛办公室 on 2023-07-05
    绿色安全 94.37 of 100, weight 25 → 23.5925
      安全生产检查 48 of 50
        48 = 50 − 2
          value -2 = −2 × 1
            隐患整改通知单 1 on 2023-05-24, paper: 2023年年中考核评分表, entry #715, recorded by 竞赛办公室 on 2023-07-05
      文明施工 27.17 of 30
        rounded half up to 0.01 from 27.166666…
        27.166666…: mean of 3
          mark 27.5 by rater 冯建民 (dropped: highest), paper: 2023年年中考核评分表, entry #803, recorded by 竞赛办公室 on 2023-07-05
          mark 27.5 by rater 杨树林 (counts), paper: 2023年年中考核评分表, entry #806, recorded by 竞赛办公室 on 2023-07-05
          mark 26 by rater 沈立新 (dropped: lowest), paper: 2023年年中考核评分表, entry #805, recorded by 竞赛办公室 on 2023-07-05
          mark 26.5 by rater 蒋丽娟 (counts), paper: 2023年年中考核评分表, entry #804, recorded by 竞赛办公室 on 2023-07-05
          mark 27.5 by rater 郑国华 (counts), paper: 2023年年中考核评分表, entry #802, recorded by 竞赛办公室 on 2023-07-05
      扬尘超标时长 19.2 of 20
        19.2 = 20 − 2 × 0.4
          超标时长 0.4 小时, paper: 2023年年中考核评分表, entry #876, recorded by 竞赛办公室 on 2023-07-05
    质量创优 91.185714… of 100, weight 15 → 13.677857…
      obtained 63.83 of 70 → × 100 ÷ 70 = 91.185714…
      工程实体质量检查 45.83 of 50
        rounded half up to 0.01 from 45.833333…
        45.833333…: mean of 3
          mark 47.5 by rater 唐文斌 (dropped: highest), paper: 2023年年中考核评分表, entry #590, recorded by 竞赛办公室 on 2023-07-05
          mark 44 by rater 曹志远 (dropped: lowest), paper: 2023年年中考核评分表, entry #593, recorded by 竞赛办公室 on 2023-07-05
          mark 45.5 by rater 许红军 (counts), paper: 2023年年中考核评分表, entry #591, recorded by 竞赛办公室 on 2023-07-05
          mark 47 by rater 邓伟 (counts), paper: 2023年年中考核评分表, entry #592, recorded by 竞赛办公室 on 2023-07-05
          mark 45 by rater 韩雪梅 (counts), paper: 2023年年中考核评分表, entry #589, recorded by 竞赛办公室 on 2023-07-05
      分项工程一次验收合格率: not applicable
        not applicable, reason: none, paper: 2023年年中考核评分表, entry #674, recorded by 竞赛办公室 on 2023-07-05
      质量问题 18 of 20
        18 = 20 − 2
          value -2 = −2 × 1
            质量返工 1 on 2023-05-06, paper: 2023年年中考核评分表, entry #523, recorded by 竞赛办公室 on 2023-07-05
    项目管理考核 88.84 of 100, weight 15 → 13.326
      imported total 88.84, paper: 2023年年中考核评分表, entry #424, recorded by 竞赛办公室 on 2023-07-05
    重点工程擂台赛 0
    系统业务比拼 0
    岗位练兵 0
    表扬与批评 0
  施工现场名次: place 7 of 13 in 京内
    behind 朝阳东坝综合楼项目: total 92.93 against 94.35
    before 大兴临空区会展配套项目: total 92.93 against 92.36
  流动红旗（施工现场）: not granted
    place 7, the last that gets it is 4
  $ redbanner explain s11 first_pass --period mid_year
  分项工程一次验收合格率: not applicable
    not applicable, reason: none, paper: 2023年年中考核评分表, entry #674, recorded by 竞赛办公室 on 2023-07-05

An indicator that does not apply, and one that was not examined.

  $ redbanner explain s12 collection --period mid_year
  工程款回收率: not applicable
    not applicable, reason: 合同约定年底首次付款, paper: none, entry #1026, recorded by 财务资金部 on 2023-07-05
  $ redbanner explain s21 smart_site --period mid_year
  智慧工地平台在线率: not examined
    not examined, reason: 平台尚未接入, paper: none, entry #1027, recorded by 信息化管理部 on 2023-07-05
  $ redbanner explain s21 lean --period mid_year
  精益管理 84.528571… of 100
    obtained 59.17 of 70 → × 100 ÷ 70 = 84.528571…
    策划与计划管控 34.17 of 40
      rounded half up to 0.01 from 34.166666…
      34.166666…: mean of 3
        mark 33.5 by rater 吴晓东 (counts), paper: 2023年年中考核评分表, entry #155, recorded by 竞赛办公室 on 2023-07-05
        mark 34.5 by rater 周卫国 (counts), paper: 2023年年中考核评分表, entry #151, recorded by 竞赛办公室 on 2023-07-05
        mark 35 by rater 孙海涛 (dropped: highest), paper: 2023年年中考核评分表, entry #154, recorded by 竞赛办公室 on 2023-07-05
        mark 34.5 by rater 李春梅 (counts), paper: 2023年年中考核评分表, entry #153, recorded by 竞赛办公室 on 2023-07-05
        mark 33 by rater 陈志强 (dropped: lowest), paper: 2023年年中考核评分表, entry #152, recorded by 竞赛办公室 on 2023-07-05
    月度经营分析按期上报率 25 of 30
      25 = 30 × 0.8333…
        value 0.833333… = 5 ÷ 6
          按期报送期数 5 份, paper: 2023年年中考核评分表, entry #409, recorded by 竞赛办公室 on 2023-07-05
          应报期数 6 份, paper: 2023年年中考核评分表, entry #408, recorded by 竞赛办公室 on 2023-07-05
    智慧工地平台在线率: not examined
      not examined, reason: 平台尚未接入, paper: none, entry #1027, recorded by 信息化管理部 on 2023-07-05

The late department: in time it would have had the third banner.

  $ redbanner explain d11 report --period mid_year
  竞赛总结材料 27 of 30
    27 = 29 − 2
      late, reason: none, paper: 2023年年中考核评分表, entry #1020, recorded by 竞赛办公室 on 2023-07-05
      mark 29 by rater 竞赛办公室, paper: 2023年年中考核评分表, entry #1019, recorded by 竞赛办公室 on 2023-07-05
  $ redbanner explain d11 --period mid_year | grep -A99 名次:
  部室名次: place 4 of 15
    behind 技术质量部: total 96.33 against 96.43
    before 纪检监督部: total 96.33 against 95.88
  流动红旗（部室）: not granted
    place 4, the last that gets it is 3

A site with too few months is listed, not ranked.

  $ redbanner explain s23 --period mid_year | grep -A99 名次:
  施工现场名次: not ranked
    ranked from 3 active months on
    active for 2 months between 2023-01-01 and 2023-06-30
  流动红旗（施工现场）: not granted
    not ranked: active for less than 3 months

Too many notices for a banner, too few points, green and safe below sixty.

  $ redbanner explain s03 --period mid_year | grep -A99 名次:
  施工现场名次: place 8 of 13 in 京内
    behind 丰台南苑棚改安置房项目: total 92.36 against 92.93
    before 石景山首钢东南区2号楼项目: total 92.36 against 90.68
  流动红旗（施工现场）: not granted
    does not meet 'notice <= 5': 6, required is at most 5
    does not hold: 6 ≤ 5
      6: sum of 5
        隐患整改通知单 1 on 2023-01-09, paper: 2023年年中考核评分表, entry #700, recorded by 竞赛办公室 on 2023-07-05
        隐患整改通知单 2 on 2023-01-21, paper: 2023年年中考核评分表, entry #701, recorded by 竞赛办公室 on 2023-07-05
        隐患整改通知单 1 on 2023-06-26, paper: 2023年年中考核评分表, entry #702, recorded by 竞赛办公室 on 2023-07-05
        隐患整改通知单 1 on 2023-02-12, paper: 2023年年中考核评分表, entry #703, recorded by 竞赛办公室 on 2023-07-05
        隐患整改通知单 1 on 2023-01-01, paper: 2023年年中考核评分表, entry #704, recorded by 竞赛办公室 on 2023-07-05
  $ redbanner explain s14 --period mid_year | grep -A99 名次:
  施工现场名次: place 3 of 9 in 京外
    behind 西安国际港务区安置房项目: total 87.72 against 91.86
    before 武汉光谷研发楼项目: total 87.72 against 87.58
  流动红旗（施工现场）: not granted
    87.72 is below the required 88, 0.28 short
    but for that it would have been granted: place 3
  $ redbanner explain s22 --period mid_year | grep -A99 名次:
  施工现场名次: place 9 of 9 in 京外
    behind 成都天府新区科创园项目: total 65.74 against 77.66
  流动红旗（施工现场）: not granted
    veto 绿色安全低于60分（十八(五)）
    but for that it would have been granted: place 9

The year: the fatality counts for it; a nominee who may not stand, one beyond the quota, one refused by the leading group.

  $ redbanner entry import entries/year_end/*.csv --as 竞赛办公室 --paper 2023年年底考核评分表 >/dev/null
  $ redbanner entry event s16 quality_accident --day 2023-10-19 --as 技术质量部 --paper 质监通〔2023〕21号 --reason 管廊结构较大质量事故 >/dev/null
  $ redbanner entry event d13 cadre_punished --day 2023-09-07 --as 人力资源部 --paper 纪发〔2023〕5号 --reason 部室负责人受警告处分 >/dev/null
  $ redbanner evaluate year_end --as 竞赛办公室 >/dev/null
  $ redbanner nominate import nominations.csv --as 竞赛办公室 --paper 各单位推荐表 >/dev/null
  $ redbanner evaluate year --as 竞赛办公室 >/dev/null
  $ redbanner explain s04
  total 97.74, rounded half up to 0.01 from 97.738
    年中考核 99.7, weight 40 of 100 → 39.88
    年底考核 96.43, weight 60 of 100 → 57.858
  veto in force: 发生生产安全亡人事故（十八(一)）
    生产安全亡人事故 1 on 2023-03-16, paper: 安监通〔2023〕8号, entry #1025, recorded by 安全生产管理部 on 2023-07-05
    may be lifted by the leading group
  施工现场名次: place 3 of 13 in 京内
    behind 通州运河核心区07地块项目: total 97.74 against 98.56
    before 丰台南苑棚改安置房项目: total 97.74 against 95.71
  劳动竞赛先进项目部: not granted
    veto 发生生产安全亡人事故（十八(一)）, event #1025 on 2023-03-16
    but for that it would have been granted: place 3
  $ redbanner explain s16 --period year_end | grep -A99 名次:
  施工现场名次: not ranked
    veto: 发生较大及以上质量事故
    ranked from 3 active months on
    active for 6 months between 2023-07-01 and 2023-12-31
  $ redbanner explain d13 | grep -A99 名次:
  部室名次: place 3 of 15
    behind 技术质量部: total 96.18 against 96.27
    before 安全生产管理部: total 96.18 against 96.07
  劳动竞赛先进部室: not granted
    veto 部室负责人受党纪政务处分（十八(四)）, event #2028 on 2023-09-07
    but for that it would have been granted: place 3
  $ redbanner explain p007
  劳动竞赛先进个人: not granted
    does not meet 'service_months >= 12 AND NOT disciplined'
    does not hold: NOT(TRUE)
      年内受处分: TRUE on 2023-12-31
    but for that it would have been granted: place 1
    nominated by 技术质量部
    quota 1
      rounded down to a whole number from 1.466666…
      1.466666… = 22 ÷ 15
        人数: 22 on 2023-12-31
  $ redbanner explain p005
  劳动竞赛先进个人: not granted
    place 2 among the unit's nominees, beyond the quota of 1
    nominated by 工程管理部
    quota 1
      rounded down to a whole number from 1.8
      1.8 = 27 ÷ 15
        人数: 27 on 2023-12-31
  $ redbanner award decide advanced_individual p031 refused --period year --as 竞赛领导小组 --paper 领导小组会议纪要〔2024〕1号 --reason 公示期间收到实名反映，查证属实 >/dev/null
  $ redbanner explain p031
  劳动竞赛先进个人: not granted
    refused by the leading group, recorded by 竞赛领导小组 on 2023-07-05, reason: 公示期间收到实名反映，查证属实
    nominated by 房山良乡大学城公寓项目
    quota 1
      rounded down to a whole number from 1.6
      1.6 = 24 ÷ 15
        人数: 24 on 2023-12-31
  $ redbanner explain p033
  劳动竞赛先进个人: granted
    place 1 among the unit's nominees, quota 2
    nominated by 昌平未来科学城研发楼项目
    quota 2
      rounded down to a whole number from 2.533333…
      2.533333… = 38 ÷ 15
        人数: 38 on 2023-12-31
    money 2000 yuan
