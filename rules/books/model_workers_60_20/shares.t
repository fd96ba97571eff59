A share of the whole list fails: two of five are front-line. One exchange mends it, and it costs the least.

  $ redbanner season create --season company.db --rules rulebook.toml --entrants cases/company.csv
  company.db: season of '劳动模范评选办法', 14 entrants
  $ redbanner entry import --season company.db cases/company_entries.csv | head -1
  173 entries from 1 file
  $ redbanner entry event --season company.db o3 accident --day 2024-06-03 --paper 事故通报 | head -1
  o3 responsibility y2024 1 accident: 1
  $ printf 'entrant,indicator,period,row,item,level,key\nl2,bonus,y2024,1,论文,省局,仓储论文\n' > paper.csv
  $ redbanner entry import --season company.db paper.csv | head -1
  3 entries from 1 file
  $ redbanner award propose --season company.db y2024 nominee
  Awards of 2024年度: proposed and decided
  award             group     place  entrant  name  outcome      status    reason
  ----------------  --------  -----  -------  ----  -----------  --------  -----------------------------------
  劳动模范推荐人选  物流中心      1  l2       吴芳  granted      proposed  place 1 within the first 1
  劳动模范推荐人选  物流中心      2  l1       周强  substitute   proposed  substitute 1: place 2
  劳动模范推荐人选  物流中心         l3       郑伟  not granted  proposed  not ranked: veto 实际考核不足10个月
  劳动模范推荐人选  机关          1  o1       冯刚  granted      proposed  place 1 within the first 1
  劳动模范推荐人选  机关          2  o2       何丽  substitute   proposed  substitute 1: place 2
  劳动模范推荐人选  机关             o3       马超  not granted  proposed  not ranked: veto 负有事故责任
  劳动模范推荐人选  营销中心      1  s1       张敏  granted      proposed  place 1 within the first 3
  劳动模范推荐人选  营销中心      2  s2       刘洋  granted      proposed  place 2 within the first 3
  劳动模范推荐人选  营销中心      3  s3       陈静  granted      proposed  place 3 within the first 3
  劳动模范推荐人选  营销中心      4  s4       赵磊  substitute   proposed  substitute 1: place 4
  劳动模范推荐人选  营销中心         s5       孙涛  not granted  proposed  not ranked: veto 年内受处分
  computed from ledger position 4
  
  劳动模范推荐人选, 2024年度: shares of all who get it
  share       persons  of all  at least  at most  outcome
  ----------  -------  ------  --------  -------  ---------
  一线职工          2       5         3           1 missing
  单位负责人        1       5                  1  holds
  
  劳动模范推荐人选: exchanges within the units' quotas that mend the shares
  unit      leaves  enters  loss
  --------  ------  ------  ----
  营销中心  陈静    赵磊     0.6
  no exchange that mends all shares loses less than this one: 0.6
  $ redbanner award propose --season company.db y2024 nominee --lang zh
  2024年度奖项：建议与决定
  奖项              分组      名次  单位编号  名称/姓名  结果    状态  理由
  ----------------  --------  ----  --------  ---------  ------  ----  --------------------------------------
  劳动模范推荐人选  物流中心     1  l2        吴芳       授予    建议  第1名，在前1名之内
  劳动模范推荐人选  物流中心     2  l1        周强       替补    建议  替补第1名：第2名
  劳动模范推荐人选  物流中心        l3        郑伟       未授予  建议  不排名：一票否决（实际考核不足10个月）
  劳动模范推荐人选  机关         1  o1        冯刚       授予    建议  第1名，在前1名之内
  劳动模范推荐人选  机关         2  o2        何丽       替补    建议  替补第1名：第2名
  劳动模范推荐人选  机关            o3        马超       未授予  建议  不排名：一票否决（负有事故责任）
  劳动模范推荐人选  营销中心     1  s1        张敏       授予    建议  第1名，在前3名之内
  劳动模范推荐人选  营销中心     2  s2        刘洋       授予    建议  第2名，在前3名之内
  劳动模范推荐人选  营销中心     3  s3        陈静       授予    建议  第3名，在前3名之内
  劳动模范推荐人选  营销中心     4  s4        赵磊       替补    建议  替补第1名：第4名
  劳动模范推荐人选  营销中心        s5        孙涛       未授予  建议  不排名：一票否决（年内受处分）
  依据台账位置4计算
  
  劳动模范推荐人选（2024年度）：全部人选的比例
  比例        人数  总人数  至少  至多  结果
  ----------  ----  ------  ----  ----  -----
  一线职工       2       5     3        缺1人
  单位负责人     1       5           1  符合
  
  劳动模范推荐人选：在各单位名额内补足比例的调换
  单位      换出  换入  损失
  --------  ----  ----  ----
  营销中心  陈静  赵磊   0.6
  在能补足全部比例的调换中，这样损失最小：0.6

A list whose shares fail is not published.

  $ redbanner evaluate --season company.db y2024 > evaluated
  $ redbanner publish --season company.db y2024 --confirm 2>&1 | head -9
  redbanner: 'y2024': this stands in the way
    '劳动模范推荐人选': 1 missing in the share '一线职工'
      hint: 'redbanner award propose y2024 nominee' says which exchange would mend it
    '劳动模范推荐人选': 5 wait for the decision of the leading group
      hint: 'redbanner award decide nominee ENTRANT as_proposed --period y2024 --reason TEXT', or granted, refused; ENTRANT may be 'all'

The cases, those of a total that is shared out too.

  $ redbanner rules test rulebook.toml | grep -E 'passed|failed'
  passed   worked_checks.toml: W1, W2, W3, W4: the parts are rounded, then added
  passed   worked_checks.toml: W2: 23 of 30 took part: the vote is void
  passed   worked_checks.toml: nominees by headcount, vetoes, and the shares of the whole list
  passed   worked_checks.toml: two of five are front-line: the whole list goes back
  passed   worked_checks.toml: bonus: honours outside the limit, what the group decides, 20 at most
  passed   worked_checks.toml: bonus: no claim is 0, and 20 is the most
  passed 6, failed 0, skipped 0
  $ redbanner rules test by_total/rulebook.toml | head -2
  passed   by_total.toml: six places by headcount: 3, 2 and 1
  passed 1, failed 0, skipped 0

How a quota came about: of six places by headcount 营销中心 has the most that a unit may have, the other two share the rest.

  $ redbanner season create --season total.db --rules by_total/rulebook.toml --entrants cases/company.csv
  total.db: season of '劳动模范评选办法：总名额按人数分配', 14 entrants
  $ redbanner entry import --season total.db cases/company_entries.csv | head -1
  173 entries from 1 file
  $ redbanner evaluate --season total.db y2024 > evaluated
  $ redbanner explain --season total.db l2 --period y2024 | grep -A7 '^劳动模范推荐人选'
  劳动模范推荐人选: granted
    place 2 within the first 2
    of 物流中心:
      quota 2
        20 of 90: a share of 2 of 6 places
        2 whole, none for a remainder
          人数: 20 on 2024-12-31
  劳动模范: granted
  $ redbanner explain --season total.db s4 --period y2024 --lang zh | grep -A7 '^劳动模范推荐人选'
  劳动模范推荐人选：未授予
    替补第1名：第4名
    营销中心：
      名额 3
        90中的60：6个名额中应占3个
        整数部分3个，余数未得
        各单位最多3个
          人数：60（截至2024-12-31）
