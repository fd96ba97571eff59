The same in Chinese.

  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张 --lang zh
  season.db：已建立“双人复核示例”，参赛单位和人员共 3 个
  $ redbanner entry import first.csv --as 张 --lang zh
  1 个文件共 5 条记录
  已由张记录，台账位置 2
  $ redbanner entry import --again second.csv --as 李 --lang zh
  重录比对：一致 2 条，不一致 1 条
  已由李记录，台账位置 3
  两次录入不一致之处
  单位编号  名称     指标    考核期    字段  评分人  首录  重录
  --------  -------  ------  --------  ----  ------  ----  ----
  s3        3号项目  safety  mid_year  mark  王工    53    35
  $ redbanner entry confirm --list --lang zh
  未复核的记录
  记录  单位编号  名称     指标    考核期    字段  评分人  原始值  录入人  原因            重录  重录人
  ----  --------  -------  ------  --------  ----  ------  ------  ------  --------------  ----  ------
     4  s1        1号项目  order   mid_year  mark  王工    21      张      未复核
     5  s2        2号项目  order   mid_year  mark  王工    22      张      未复核
     3  s3        3号项目  safety  mid_year  mark  王工    53      张      两次录入不一致  35    李
  $ redbanner entry confirm --as 张 --lang zh
  未复核：记录#4“s1 order mid_year mark 王工”由张录入，须由他人复核
  未复核：记录#5“s2 order mid_year mark 王工”由张录入，须由他人复核
  redbanner: 没有可由张复核的记录
  [1]
  $ redbanner entry confirm --as 李 --lang zh
  已复核 2 条记录
  已由李记录，台账位置 4
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --reason 原始表为53 --as 王 --lang zh
  s3 safety mid_year mark 王工：以 53 为准（首录 53，重录 35）
  已由王记录，台账位置 5
  $ redbanner entry confirm --list --lang zh
  未复核的记录
    （无）
