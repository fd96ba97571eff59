The same in Chinese.

  $ LANGUAGE=zh redbanner rules check rulebook.toml
  rulebook.toml：未发现问题。2023年劳动竞赛办法：指标 3 项，考核期 1 个，排名规则 1 条，奖项 2 个
  $ LANGUAGE=zh redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv --dry-run
  season.db：已建立“2023年劳动竞赛办法”，参赛单位和人员共 7 个
  试运行：未作任何记录
  $ ls season.db
  ls: cannot access 'season.db': No such file or directory
  [2]
  $ LANGUAGE=zh redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  season.db：已建立“2023年劳动竞赛办法”，参赛单位和人员共 7 个
  $ LANGUAGE=zh redbanner season info
  赛季 season.db
  项目                  内容
  --------------------  ----------------------------------------------------------------
  文件                  season.db
  考核评比办法          2023年劳动竞赛办法
  办法版本              1
  办法校验值 (SHA-256)  20343a0db1ec72a02c060110be49a9e6623e3bf8890a1ea67c12e19b2f77a1e5
  项目                  4
  职工                  3
  记录数                0
  台账位置              1
  校验链末端值          f73c60d639450a654fd8d481bdd99c8c2fd887c9a6bff31e711614ebd2abab4d
  $ LANGUAGE=zh redbanner entry import entries.csv --paper 年中考核表 --dry-run
  1 个文件共 15 条记录
  试运行：未作任何记录
  $ LANGUAGE=zh redbanner entry import entries.csv --paper 年中考核表
  1 个文件共 15 条记录
  已由clerk记录，台账位置 2

Nothing can be imported twice; what is owed is named.

  $ LANGUAGE=zh redbanner entry import entries.csv 2>&1 | tail -n 5
  entries.csv:9:1: 错误：“entrant”列：“s4 order mid_year mark 张工”已有记录（第 15 号）
    9 | s4,order,mid_year,,,38,
      | ^
    提示：更正请用“redbanner entry correct”，并写明原因
  redbanner: 未作任何记录
  $ LANGUAGE=zh redbanner entry missing mid_year
  未报项目，年中
  考核期  单位编号  名称      指标   指标名称  考核部门  已评份数
  ------  --------  --------  -----  --------  --------  --------
  年中    s4        桥梁项目  order  文明施工  安全部    1/2
  $ LANGUAGE=zh redbanner entry missing mid_year --format csv
  table,period,entrant,title,indicator,indicator_title,examiner,marks
  未报项目，年中,年中,s4,桥梁项目,order,文明施工,安全部,1/2

By hand: a mark, an event, a correction, an absence.

  $ LANGUAGE=zh redbanner entry set 桥梁项目 order 37.5 --period mid_year --rater 李工 --as 安全部
  s4 order mid_year mark 李工：37.5
  已由安全部记录，台账位置 3
  $ LANGUAGE=zh redbanner entry set s4 order 37.5 --period mid_year --rater 李工
  redbanner: “s4 order mid_year mark 李工”已有记录（第 16 号）
    提示：更正请用“redbanner entry correct”，并写明原因
  [1]
  $ LANGUAGE=zh redbanner entry event s2 notice 2 --day 2023-05-06 --paper 安检17号
  s2 safety mid_year 1 notice：2
  已由clerk记录，台账位置 4
  $ LANGUAGE=zh redbanner entry event s2 notice --day 2023-05-09
  s2 safety mid_year 2 notice：1
  已由clerk记录，台账位置 5
  $ LANGUAGE=zh redbanner entry correct s2 safety --withdraw --period mid_year --row 2 --reason 重复登记
  s2 safety mid_year 2 notice：已撤回（原为 1）
  已由clerk记录，台账位置 6
  $ LANGUAGE=zh redbanner entry correct s1 order 36 --period mid_year --rater 李工 --reason 录入错误
  s1 order mid_year mark 李工：36（原为 35）
  已由clerk记录，台账位置 7
  $ LANGUAGE=zh redbanner entry absent s3 order not_applicable --period mid_year --reason 未进场
  s3 order mid_year：缺项
  已由clerk记录，台账位置 8
  $ LANGUAGE=zh redbanner entry missing mid_year
  未报项目，年中
    （无）

Nothing is shown before it is evaluated.

  $ LANGUAGE=zh redbanner standings mid_year
  redbanner: “mid_year”尚未评定
    提示：请运行“redbanner evaluate mid_year”
  [1]
  $ LANGUAGE=zh redbanner evaluate mid_year
  年中奖项：建议与决定
  奖项      分组  名次  单位编号  名称/姓名  结果  状态  奖金（元）  理由
  --------  ----  ----  --------  ---------  ----  ----  ----------  ------------------
  流动红旗  京内     1  s3        学校项目   授予  建议       10000  第1名，在前1名之内
  流动红旗  京外     1  s4        桥梁项目   授予  建议       10000  第1名，在前1名之内
  依据台账位置8计算
  
  已封存：第 1 次评定，台账位置 8，结果校验值 d977ffa987f5
  $ LANGUAGE=zh redbanner evaluate mid_year | tail -n 1
  没有变化：第 1 次评定仍有效，台账位置 8
  $ LANGUAGE=zh redbanner standings mid_year
  年中项目名次（京内）
  名次  单位编号  单位      产值完成率  文明施工  安全扣分   总分  获奖
  ----  --------  --------  ----------  --------  --------  -----  --------
     1  s3        学校项目          57      缺项         0  95.00  流动红旗
     2  s1        地铁项目          57     36.00         0  93.00
     3  s2        医院项目          60     33.75        -2  91.75
  总分按四舍五入取至0.01
  按取舍后的总分排名
  同分依次按文明施工排序
  仍相同者名次并列，其后名次顺延（1-2-2-4）
  依据台账位置8计算
  
  年中项目名次（京外）
  名次  单位编号  单位      产值完成率  文明施工  安全扣分   总分  获奖
  ----  --------  --------  ----------  --------  --------  -----  --------
     1  s4        桥梁项目          56     37.75         0  93.75  流动红旗
  总分按四舍五入取至0.01
  按取舍后的总分排名
  同分依次按文明施工排序
  仍相同者名次并列，其后名次顺延（1-2-2-4）
  依据台账位置8计算
  $ LANGUAGE=zh redbanner standings mid_year --group 京内 --format csv
  table,place,entrant,unit,output,order,safety,total,awards,note
  年中项目名次（京内）,1,s3,学校项目,57,not_applicable,0,95.00,流动红旗,
  年中项目名次（京内）,2,s1,地铁项目,57,36.00,0,93.00,,
  年中项目名次（京内）,3,s2,医院项目,60,33.75,-2,91.75,,
  $ LANGUAGE=zh redbanner standings mid_year --unit 桥梁项目 --format json
  {
    "tables": [
      {
        "table": "standings",
        "title": "年中项目名次（京外）",
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
          "总分按四舍五入取至0.01",
          "按取舍后的总分排名",
          "同分依次按文明施工排序",
          "仍相同者名次并列，其后名次顺延（1-2-2-4）",
          "依据台账位置8计算"
        ]
      }
    ]
  }
  $ LANGUAGE=zh redbanner explain s2
  总分 91.75（满分100）
    91.75 = 93.75 − 2
      产值完成率 60（满分60）
        60 = 60 × 1
          原始值1 = 800 ÷ 800
            done 800 万元，依据：年中考核表，记录#4，clerk于2023-07-05录入
            planned 800 万元，依据：年中考核表，记录#3，clerk于2023-07-05录入
      文明施工 33.75（满分40）
        33.75：2条的平均值
          评分 33，评分人张工，依据：年中考核表，记录#11，clerk于2023-07-05录入
          评分 34.5，评分人李工，依据：年中考核表，记录#12，clerk于2023-07-05录入
      安全扣分 -2
        原始值-2 = −2
          整改通知单 2，发生于2023-05-06，依据：安检17号，记录#17，clerk于2023-07-05录入
  项目名次：京内第3名，共3家
    后于地铁项目：总分91.75，对方93
  流动红旗：未授予
    第3名，授至第1名

What comes later is said, and taken in by the next evaluation.

  $ LANGUAGE=zh redbanner entry event s1 fatality --day 2023-06-01 --reason 事故通报
  s1 safety mid_year 1 fatality：1
  已由clerk记录，台账位置 9
  $ LANGUAGE=zh redbanner standings mid_year --unit s1
  年中项目名次（京内）
  名次  单位编号  单位      产值完成率  文明施工  安全扣分   总分
  ----  --------  --------  ----------  --------  --------  -----
     2  s1        地铁项目          57     36.00         0  93.00
  总分按四舍五入取至0.01
  按取舍后的总分排名
  同分依次按文明施工排序
  仍相同者名次并列，其后名次顺延（1-2-2-4）
  依据台账位置8计算
  $ LANGUAGE=zh redbanner evaluate mid_year
  年中变动情况（台账位置8至9）
    （无）
  
  年中奖项：建议与决定
  奖项      分组  名次  单位编号  名称/姓名  结果  状态  奖金（元）  理由
  --------  ----  ----  --------  ---------  ----  ----  ----------  ------------------
  流动红旗  京内     1  s3        学校项目   授予  建议       10000  第1名，在前1名之内
  流动红旗  京外     1  s4        桥梁项目   授予  建议       10000  第1名，在前1名之内
  依据台账位置9计算
  
  已封存：第 2 次评定，台账位置 9，结果校验值 a3a98e7e8912
  $ LANGUAGE=zh redbanner award propose mid_year red_banner
  年中奖项：建议与决定
  奖项      分组  名次  单位编号  名称/姓名  结果    状态  奖金（元）  理由
  --------  ----  ----  --------  ---------  ------  ----  ----------  -------------------------------------------------
  流动红旗  京内     1  s3        学校项目   授予    建议       10000  第1名，在前1名之内
  流动红旗  京内     2  s1        地铁项目   未授予  建议              一票否决：发生亡人事故，记录#22，发生于2023-06-01
  流动红旗  京内     3  s2        医院项目   未授予  建议              第3名，授至第1名
  流动红旗  京外     1  s4        桥梁项目   授予    建议       10000  第1名，在前1名之内
  依据台账位置9计算
  $ LANGUAGE=zh redbanner explain s1 safety
  安全扣分 0
  一票否决生效：发生亡人事故
    亡人事故 1，发生于2023-06-01，依据：无，记录#22，clerk于2023-07-05录入

The leading group decides, also against the rules.

  $ LANGUAGE=zh redbanner award decide red_banner s3 granted --reason 会议纪要3号
  流动红旗，s3 学校项目：授予
  已由clerk记录，台账位置 10
  $ LANGUAGE=zh redbanner award propose mid_year red_banner
  年中奖项：建议与决定
  奖项      分组  名次  单位编号  名称/姓名  结果    状态    奖金（元）  理由
  --------  ----  ----  --------  ---------  ------  ------  ----------  -------------------------------------------------
  流动红旗  京内     1  s3        学校项目   授予    已决定       10000  第1名，在前1名之内
  流动红旗  京内     2  s1        地铁项目   未授予  建议                一票否决：发生亡人事故，记录#22，发生于2023-06-01
  流动红旗  京内     3  s2        医院项目   未授予  建议                第3名，授至第1名
  流动红旗  京外     1  s4        桥梁项目   授予    建议         10000  第1名，在前1名之内
  依据台账位置10计算

Banners go from hand to hand.

  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 s2 --on 2023-07-04
  流动红旗 1 号：2023-07-04 授予s2 医院项目
  已由clerk记录，台账位置 11
  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 s2 --on 2023-07-05
  redbanner: 1 号旗自 2023-07-04 起已在该处
  [1]
  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 --back --on 2023-07-01
  redbanner: 1 号旗在其后的 2023-07-04 已有交接或登记
  [1]
  $ LANGUAGE=zh redbanner banner hand-over red_banner 2 --back
  redbanner: 2 号旗从未授出
  [1]
  $ LANGUAGE=zh redbanner banner list
  流动红旗台账（2023-07-05）
  奖项      旗号  单位编号  持旗单位  持旗起始日  授旗依据   状态
  --------  ----  --------  --------  ----------  ---------  ------
  流动红旗  1     s2        医院项目  2023-07-04             在持
  流动红旗        s3        学校项目              年中第1名  待授旗
  流动红旗        s4        桥梁项目              年中第1名  待授旗
  依据台账位置11计算
  $ LANGUAGE=zh redbanner banner list --on 2023-07-01
  流动红旗台账（2023-07-01）
  奖项      单位编号  持旗单位  授旗依据   状态
  --------  --------  --------  ---------  ------
  流动红旗  s3        学校项目  年中第1名  待授旗
  流动红旗  s4        桥梁项目  年中第1名  待授旗
  依据台账位置11计算

Nominees.

  $ LANGUAGE=zh redbanner nominate add advanced_individual p1 p2 --as s1
  2 名推荐人选
  已由s1记录，台账位置 12
  $ LANGUAGE=zh redbanner nominate add advanced_individual p1
  redbanner: p1 已是推荐人选
  [1]
  $ LANGUAGE=zh redbanner nominate add advanced_individual s1
  redbanner: s1 地铁项目 不属于“职工”
  [1]
  $ LANGUAGE=zh redbanner nominate add advanced_individual 赵强
  1 名推荐人选
  已由clerk记录，台账位置 13
  $ LANGUAGE=zh redbanner nominate list advanced_individual
  年中先进个人推荐人选
  单位      名额  推荐顺序  单位编号  名称/姓名  职务    结果    理由
  --------  ----  --------  --------  ---------  ------  ------  ---------------------------------------------
  地铁项目     2         1  p1        王春生     工长    授予    在本单位推荐人选中列第1位，名额2
  地铁项目     2         2  p2        李梅       质检员  未授予  未满足“service_months >= 12”：8，要求不低于12
  医院项目     1         1  p3        赵强       电工    授予    在本单位推荐人选中列第1位，名额1
  依据台账位置13计算
  $ LANGUAGE=zh redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  p2 李梅：已撤回推荐
  已由clerk记录，台账位置 14
  $ LANGUAGE=zh redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  redbanner: p2 李梅 不是推荐人选
  [1]
  $ LANGUAGE=zh redbanner nominate add red_banner p1
  redbanner: “流动红旗”不设推荐人选
  [1]

The award list.

  $ LANGUAGE=zh redbanner evaluate mid_year > evaluated.txt
  $ LANGUAGE=zh redbanner awards 2023
  2023年劳动竞赛办法：2023年表彰名单
  
  表彰决定
  序号  决定
  ----  -------------------------------------------------
     1  授予学校项目、桥梁项目等2个单位“流动红旗（年中）”
     2  授予王春生、赵强等2名同志“先进个人（年中）”
  
  集体奖项
  奖项      考核期  分组  名次  单位编号  单位      奖金（元）
  --------  ------  ----  ----  --------  --------  ----------
  流动红旗  年中    京内     1  s3        学校项目       10000
  流动红旗  年中    京外     1  s4        桥梁项目       10000
  
  个人奖项
  奖项      考核期  单位      名称/姓名  职务  奖金（元）
  --------  ------  --------  ---------  ----  ----------
  先进个人  年中    地铁项目  王春生     工长         500
  先进个人  年中    医院项目  赵强       电工         500
  
  奖金发放表
  序号  单位      名称/姓名  奖项      考核期  奖金（元）  签字
  ----  --------  ---------  --------  ------  ----------  ----
     1  学校项目             流动红旗  年中         10000
     2  桥梁项目             流动红旗  年中         10000
     3  地铁项目  王春生     先进个人  年中           500
     4  医院项目  赵强       先进个人  年中           500
        合计                                        21000
  
  奖金汇总（按奖项）
  奖项      奖金（元）
  --------  ----------
  流动红旗       20000
  先进个人        1000
  合计           21000
  
  奖金汇总（按单位）
  单位编号  单位      奖金（元）
  --------  --------  ----------
  s1        地铁项目         500
  s2        医院项目         500
  s3        学校项目       10000
  s4        桥梁项目       10000
            合计           21000
  总分按四舍五入取至0.01
  3项奖励为按办法提出的建议，尚未决定
  年中：依据台账位置14计算
  $ LANGUAGE=zh redbanner awards 2023 --format csv
  table,ordinal,decision,award,period,group,place,entrant,unit,money,note,name,post,signature
  表彰决定,1,授予学校项目、桥梁项目等2个单位“流动红旗（年中）”,,,,,,,,,,,
  表彰决定,2,授予王春生、赵强等2名同志“先进个人（年中）”,,,,,,,,,,,
  集体奖项,,,流动红旗,年中,京内,1,s3,学校项目,10000,,,,
  集体奖项,,,流动红旗,年中,京外,1,s4,桥梁项目,10000,,,,
  个人奖项,,,先进个人,年中,,,,地铁项目,500,,王春生,工长,
  个人奖项,,,先进个人,年中,,,,医院项目,500,,赵强,电工,
  奖金发放表,1,,流动红旗,年中,,,,学校项目,10000,,,,
  奖金发放表,2,,流动红旗,年中,,,,桥梁项目,10000,,,,
  奖金发放表,3,,先进个人,年中,,,,地铁项目,500,,王春生,,
  奖金发放表,4,,先进个人,年中,,,,医院项目,500,,赵强,,
  奖金发放表,,,,,,,,in_all,21000,,,,
  奖金汇总（按奖项）,,,流动红旗,,,,,,20000,,,,
  奖金汇总（按奖项）,,,先进个人,,,,,,1000,,,,
  奖金汇总（按奖项）,,,in_all,,,,,,21000,,,,
  奖金汇总（按单位）,,,,,,,s1,地铁项目,500,,,,
  奖金汇总（按单位）,,,,,,,s2,医院项目,500,,,,
  奖金汇总（按单位）,,,,,,,s3,学校项目,10000,,,,
  奖金汇总（按单位）,,,,,,,s4,桥梁项目,10000,,,,
  奖金汇总（按单位）,,,,,,,,in_all,21000,,,,
  $ LANGUAGE=zh redbanner awards 2023 --format md
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
  $ LANGUAGE=zh redbanner awards 2023 --format html -o awards.html
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
  $ LANGUAGE=zh redbanner awards 2022
  redbanner: 本赛季为 2023 年，不是 2022 年
  [1]

A unit changes and closes.

  $ LANGUAGE=zh redbanner entrant change s4 --set region=京内 --from 2023-05-01 --reason 划转
  s4 桥梁项目：已变更
  已由clerk记录，台账位置 15
  $ LANGUAGE=zh redbanner entrant change s4 --set region=京 --from 2023-05-01 --reason 划转
  redbanner: “京”不是允许的取值
    提示：可选：京内、京外
  [1]
  $ LANGUAGE=zh redbanner entrant change s4 --set region=京内 --reason 划转
  redbanner: 使用 --set 须用 --from 写明新值自哪一天起生效
    参见“redbanner entrant change --help”
  [2]
  $ LANGUAGE=zh redbanner entrant change s4 --title 大桥项目 --reason 更名
  s4 桥梁项目：已变更
  已由clerk记录，台账位置 16
  $ LANGUAGE=zh redbanner entrant close 大桥项目 --on 2023-09-30 --reason 竣工
  s4 大桥项目：参赛至 2023-09-30（含当日）
  已由clerk记录，台账位置 17
  $ LANGUAGE=zh redbanner season info
  赛季 season.db
  项目                  内容
  --------------------  ----------------------------------------------------------------
  文件                  season.db
  考核评比办法          2023年劳动竞赛办法
  办法版本              1
  办法校验值 (SHA-256)  20343a0db1ec72a02c060110be49a9e6623e3bf8890a1ea67c12e19b2f77a1e5
  项目                  4
  职工                  3
  记录数                22
  台账位置              17
  校验链末端值          ea42c82f63d03557f51874595401c30b50a73a2fd594b438b77bf4c8e21c1dad
  年中                  第 3 次评定，2023-07-05T09:00:00Z，clerk，台账位置 14
