同一套程序，中文：评定、确认、公布、异议、更正。

  $ redbanner season create --rules rulebook.toml --entrants units.csv --lang zh
  season.db：已建立“2023年劳动竞赛办法”，参赛单位和人员共 3 个
  $ printf 's3,order,mid_year,48\n' >>entries.csv; redbanner entry import entries.csv --lang zh
  1 个文件共 3 条记录
  已由clerk记录，台账位置 2
  $ redbanner evaluate mid_year --lang zh | tail -n 1
  已封存：第 1 次评定，台账位置 2，结果校验值 ec70ed8fa54d
  $ redbanner publish mid_year --lang zh
  redbanner: “mid_year”尚有以下未决事项
    “流动红旗”：有 1 个待领导小组决定
      提示：“redbanner award decide red_banner 对象 as_proposed --period mid_year --reason 理由”，或 granted、refused；对象可写“all”
    第 1 次评定的现有结果尚未确认
      提示：请运行“redbanner publish mid_year --confirm”
  [1]
  $ redbanner award decide red_banner all as_proposed --period mid_year --reason 会议纪要3号 --lang zh
  流动红旗，s1 地铁项目：按规则拟定
  已由clerk记录，台账位置 3
  $ redbanner publish mid_year --confirm --as 领导小组 --lang zh
  已确认：年中，第 1 次评定
  已由领导小组记录，台账位置 4
  $ redbanner publish mid_year --lang zh | sed -E 's/[0-9a-f]{64}/HASH/'
  已公布：年中，第 1 次评定，2023-07-05（周三）
  公示至2023-07-12（周三）止，共 5 个工作日，自 2023-07-06 起算，期间可提出异议
  文件原样留存，SHA-256 HASH；“redbanner publications mid_year --show 0”可输出
  已由clerk记录，台账位置 5
  $ redbanner object add mid_year --entrant s2 --indicator order --from 医院项目部 --text 少计2分 --lang zh
  第 1 号异议，医院项目部：少计2分
  已由clerk记录，台账位置 6
  $ redbanner object show 1 --set 56 --rater 王工 --lang zh
  异议
  编号  考核期  单位编号  单位      指标      收到日期    提出人      异议     结果
  ----  ------  --------  --------  --------  ----------  ----------  -------  ------
     1  年中    s2        医院项目  文明施工  2023-07-05  医院项目部  少计2分  未处理
  
  第 1 号异议若成立的影响，年中
  单位编号  单位      项目      变动前  变动后
  --------  --------  --------  ------  ------
  s1        地铁项目  项目名次       1       2
  s1        地铁项目  流动红旗    授予  未授予
  s2        医院项目  总分       94.00   96.00
  s2        医院项目  项目名次       2       1
  s2        医院项目  流动红旗  未授予    授予
  按现有台账试算，没有录入任何内容
  $ redbanner object decide 1 upheld --text 经核查属实 --as 领导小组 --lang zh
  第 1 号异议：成立
  已由领导小组记录，台账位置 7
  $ redbanner entry correct s2 order 56 --period mid_year --rater 王工 --reason 异议1成立 --lang zh
  s2 order mid_year mark 王工：56（原为 54）
  已由clerk记录，台账位置 8
  $ redbanner amend mid_year --reason 异议1成立 --lang zh
  redbanner: “mid_year”尚有以下未决事项
    第 1 次评定之后又录入了 1 条记录，将改变 5 项结果
      提示：请运行“redbanner evaluate mid_year”
    已公布的就是第 1 次评定，此后没有新的评定
      提示：请运行“redbanner evaluate mid_year”
  [1]
  $ redbanner evaluate mid_year --lang zh | tail -n 1
  已封存：第 2 次评定，台账位置 8，结果校验值 17beed7690df
  $ redbanner award decide red_banner all as_proposed --period mid_year --reason 会议纪要5号 --lang zh
  流动红旗，s2 医院项目：按规则拟定
  已由clerk记录，台账位置 9
  $ redbanner amend mid_year --reason 异议1成立 --lang zh | sed -E 's/[0-9a-f]{64}/HASH/'
  年中变动情况（台账位置2至8）
  单位编号  单位      项目      变动前  变动后
  --------  --------  --------  ------  ------
  s1        地铁项目  项目名次       1       2
  s1        地铁项目  流动红旗    授予  未授予
  s2        医院项目  总分       94.00   96.00
  s2        医院项目  项目名次       2       1
  s2        医院项目  流动红旗  未授予    授予
  
  第 1 次更正已公布：年中，第 2 次评定，2023-07-05（周三）
  公示至2023-07-12（周三）止，共 5 个工作日，自 2023-07-06 起算，期间可提出异议
  文件原样留存，SHA-256 HASH；“redbanner publications mid_year --show 1”可输出
  已由clerk记录，台账位置 10
  $ redbanner publications --lang zh | sed -E 's/[0-9a-f]{12}$/HASH/'
  各考核期结果进展
  考核期  结果
  ------  ---------------------------------
  年中    第 1 次更正，公示至 2023-07-12 止
  年终    未评定
  
  历次公布
  考核期  号次  阶段  评定  日期        截止        经办人    理由       文件 SHA-256
  ------  ----  ----  ----  ----------  ----------  --------  ---------  ------------
  年中       0  确认     1  2023-07-05              领导小组             HASH
  年中       0  公布     1  2023-07-05  2023-07-12  clerk                HASH
  年中       1  更正     2  2023-07-05  2023-07-12  clerk     异议1成立  HASH
  $ redbanner object list --lang zh
  异议
  编号  考核期  单位编号  单位      指标      收到日期    提出人      异议     结果  答复        决定登记人
  ----  ------  --------  --------  --------  ----------  ----------  -------  ----  ----------  ----------
     1  年中    s2        医院项目  文明施工  2023-07-05  医院项目部  少计2分  成立  经核查属实  领导小组
  $ REDBANNER_NOW=2023-07-20T09:00:00 redbanner object add mid_year --from 工会 --text 逾期 --lang zh
  redbanner: “mid_year”的异议受理至2023-07-12（周三）止，2023-07-20 已逾期
    提示：加 --late 和 --reason 仍可受理
  [1]
  $ redbanner publish mid_year --lang zh
  redbanner: “mid_year”已于 2023-07-05 公布，公布的内容保持原样
    提示：“redbanner amend mid_year --reason 理由”公布此后的变化
  [1]
