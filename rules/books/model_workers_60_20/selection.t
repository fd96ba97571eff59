W1 to W4: ten months, twenty-six ballots, eleven claims. The parts are rounded, then added.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 劳动模范评选办法: indicators 3, periods 1, place rules 3, awards 2
  $ redbanner season create --rules rulebook.toml --entrants workers.csv
  season.db: season of '劳动模范评选办法', 2 entrants
  $ redbanner entry import entries/*.csv --paper 评选材料
  69 entries from 3 files
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate y2024 | grep -v sealed
  Awards of 2024年度: proposed and decided
  award             group       place  entrant  name    outcome  status    reason
  ----------------  ----------  -----  -------  ------  -------  --------  ----------------------------
  劳动模范推荐人选  城区营销部      1  wang     王建国  granted  proposed  place 1 within the first 2
  劳动模范          城区营销部      1  wang     王建国  granted  proposed  place 1, every condition met
  computed from ledger position 2
  
  $ redbanner standings y2024 --place department_place
  单位内名次, 2024年度, 城区营销部
  place  entrant  unit    绩效  民主推荐  加分项  total  awards
  -----  -------  ------  ----  --------  ------  -----  --------------------------
      1  wang     王建国  55.7      13.1    13.0   81.8  劳动模范推荐人选、劳动模范
  indicator rounded half up to 0.1
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  $ redbanner explain wang bonus --period y2024 | head -24
  加分项 13 of 20
    value 13 = 13.5 − (3.5 − 3)
      13.5: sum of 9
        卷烟物流配送论文 (1 row): 1
          1: the highest of 1
            1: 1
              row 3 of the table holds for 论文, 市局: 1
              事项类别 论文, paper: 评选材料, entry #27, recorded by clerk on 2023-07-05
              level 市局, paper: 评选材料, entry #28, recorded by clerk on 2023-07-05
        班组管理经验 (2 rows): 3
          3: the highest of 2
            2: 2
              row 8 of the table holds for 经验交流, 全省: 2
              事项类别 经验交流, paper: 评选材料, entry #30, recorded by clerk on 2023-07-05
              level 全省, paper: 评选材料, entry #31, recorded by clerk on 2023-07-05
            3: 3
              row 7 of the table holds for 经验交流, 全国: 3
              事项类别 经验交流, paper: 评选材料, entry #33, recorded by clerk on 2023-07-05
              level 全国, paper: 评选材料, entry #34, recorded by clerk on 2023-07-05
        营销技能竞赛 (2 rows): 3
          3: the highest of 2
            4: 3
              row 12 of the table holds for 竞赛, 全省第二名: 3
              事项类别 竞赛, paper: 评选材料, entry #36, recorded by clerk on 2023-07-05

The vote: 17 of 26; an abstention is a ballot, but no vote in favour.

  $ redbanner explain wang recommendation --period y2024 | head -4
  民主推荐 13.1 of 20
    rounded half up to 0.1 from 13.076923…
    13.076923… = 20 × 0.6538…
      0.653846…: mean of 26

The company: three departments, nominees by headcount, vetoes.

  $ redbanner season create --season company.db --rules rulebook.toml --entrants cases/company.csv
  company.db: season of '劳动模范评选办法', 14 entrants
  $ redbanner entry import --season company.db cases/company_entries.csv | head -1
  173 entries from 1 file
  $ redbanner entry event --season company.db o3 accident --day 2024-06-03 --paper 事故通报 | head -1
  o3 responsibility y2024 1 accident: 1
  $ redbanner evaluate --season company.db y2024 | grep -v sealed
  Awards of 2024年度: proposed and decided
  award             group     place  entrant  name  outcome     status    reason
  ----------------  --------  -----  -------  ----  ----------  --------  ----------------------------
  劳动模范推荐人选  物流中心      1  l1       周强  granted     proposed  place 1 within the first 1
  劳动模范推荐人选  物流中心      2  l2       吴芳  substitute  proposed  substitute 1: place 2
  劳动模范推荐人选  机关          1  o1       冯刚  granted     proposed  place 1 within the first 1
  劳动模范推荐人选  机关          2  o2       何丽  substitute  proposed  substitute 1: place 2
  劳动模范推荐人选  营销中心      1  s1       张敏  granted     proposed  place 1 within the first 3
  劳动模范推荐人选  营销中心      2  s2       刘洋  granted     proposed  place 2 within the first 3
  劳动模范推荐人选  营销中心      3  s3       陈静  granted     proposed  place 3 within the first 3
  劳动模范推荐人选  营销中心      4  s4       赵磊  substitute  proposed  substitute 1: place 4
  劳动模范          物流中心      1  l1       周强  granted     proposed  place 1, every condition met
  劳动模范          机关          1  o1       冯刚  granted     proposed  place 1, every condition met
  劳动模范          营销中心      1  s1       张敏  granted     proposed  place 1, every condition met
  劳动模范          营销中心      2  s2       刘洋  granted     proposed  place 2, every condition met
  劳动模范          营销中心      3  s3       陈静  granted     proposed  place 3, every condition met
  computed from ledger position 3
  
  $ redbanner standings --season company.db y2024 --place department_place
  单位内名次, 2024年度, 物流中心
  place  entrant  unit  绩效  民主推荐  加分项  total  awards                      note
  -----  -------  ----  ----  --------  ------  -----  --------------------------  -----------------------------------
      1  l1       周强  52.8      20.0     0.0   72.8  劳动模范推荐人选、劳动模范
      2  l2       吴芳  55.8      16.0     0.0   71.8
         l3       郑伟  59.4      20.0     0.0   79.4                              not ranked: veto 实际考核不足10个月
  indicator rounded half up to 0.1
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  
  单位内名次, 2024年度, 机关
  place  entrant  unit  绩效  民主推荐  加分项  total  awards                      note
  -----  -------  ----  ----  --------  ------  -----  --------------------------  -----------------------------
      1  o1       冯刚  56.4      20.0     0.0   76.4  劳动模范推荐人选、劳动模范
      2  o2       何丽  54.0      20.0     0.0   74.0
         o3       马超  57.6      20.0     0.0   77.6                              not ranked: veto 负有事故责任
  indicator rounded half up to 0.1
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  
  单位内名次, 2024年度, 营销中心
  place  entrant  unit  绩效  民主推荐  加分项  total  awards                      note
  -----  -------  ----  ----  --------  ------  -----  --------------------------  ---------------------------
      1  s1       张敏  57.0      20.0     0.0   77.0  劳动模范推荐人选、劳动模范
      2  s2       刘洋  54.0      20.0     0.0   74.0  劳动模范推荐人选、劳动模范
      3  s3       陈静  55.2      16.0     0.0   71.2  劳动模范推荐人选、劳动模范
      4  s4       赵磊  54.6      16.0     0.0   70.6
         s5       孙涛  58.8      20.0     0.0   78.8                              not ranked: veto 年内受处分
  indicator rounded half up to 0.1
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
