W4. A site has three banners of the first quarter and none of the second: each of the three is due back on 30 June, and when
they are back nobody holds one that day. Custody runs from its first day up to the day of the hand-over, which is no more part of it.

  $ redbanner season create --rules rulebook.toml --entrants custody/sites.csv
  season.db: season of '2023年劳动竞赛系统流动红旗评比办法', 3 entrants
  $ redbanner entry import custody/q1.csv --paper 一季度检查表
  30 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate q1 | grep 三间房
  系统流动红旗 · 生产管理        1  a        三间房项目     granted  proposed  place 1 within the first 1
  系统流动红旗 · 安全管理        1  a        三间房项目     granted  proposed  place 1 within the first 1
  系统流动红旗 · 质量管理        1  a        三间房项目     granted  proposed  place 1 within the first 1
  $ for system in production safety quality; do redbanner banner hand-over system_banner/$system 1 a --on 2023-04-10 --paper 一季度授旗记录; done
  系统流动红旗 · 生产管理 1: to a 三间房项目 on 2023-04-10
  recorded by clerk: position 3 of the ledger
  系统流动红旗 · 安全管理 1: to a 三间房项目 on 2023-04-10
  recorded by clerk: position 4 of the ledger
  系统流动红旗 · 质量管理 1: to a 三间房项目 on 2023-04-10
  recorded by clerk: position 5 of the ledger
  $ redbanner entry import custody/q2.csv --paper 二季度检查表
  30 entries from 1 file
  recorded by clerk: position 6 of the ledger
  $ redbanner evaluate q2 | grep -c 三间房
  0
  [1]

Three hand-overs are due.

  $ redbanner banner list --on 2023-06-29 | grep -v 'to be handed over'
  Mobile red banners on 2023-06-29
  award                      number  entrant  holder         since       result           due back    status
  -------------------------  ------  -------  -------------  ----------  ---------------  ----------  -----------------
  系统流动红旗 · 生产管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  held
  系统流动红旗 · 安全管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  held
  系统流动红旗 · 质量管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  held
  computed from ledger position 6
  $ redbanner banner list --on 2023-06-30 | grep -v 'to be handed over'
  Mobile red banners on 2023-06-30
  award                      number  entrant  holder         since       result           due back    status
  -------------------------  ------  -------  -------------  ----------  ---------------  ----------  --------------------------------------
  系统流动红旗 · 生产管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  due back: 二季度 was awarded to others
  系统流动红旗 · 安全管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  due back: 二季度 was awarded to others
  系统流动红旗 · 质量管理    1       a        三间房项目     2023-04-10  一季度, place 1  2023-06-30  due back: 二季度 was awarded to others
  computed from ledger position 6

They are recorded; none is held on that day, all were held the day before.

  $ for system in production safety quality; do redbanner banner hand-over system_banner/$system 1 --back --on 2023-06-30 --paper 二季度交旗记录; done
  系统流动红旗 · 生产管理 1: back in the office on 2023-06-30
  recorded by clerk: position 7 of the ledger
  系统流动红旗 · 安全管理 1: back in the office on 2023-06-30
  recorded by clerk: position 8 of the ledger
  系统流动红旗 · 质量管理 1: back in the office on 2023-06-30
  recorded by clerk: position 9 of the ledger
  $ redbanner banner list --on 2023-06-30
  Mobile red banners on 2023-06-30
  award                      number  entrant  holder         since       result           status
  -------------------------  ------  -------  -------------  ----------  ---------------  -----------------
  系统流动红旗 · 生产管理    1                               2023-06-30                   in the office
  系统流动红旗 · 安全管理    1                               2023-06-30                   in the office
  系统流动红旗 · 质量管理    1                               2023-06-30                   in the office
  系统流动红旗 · 生产管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 安全管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 质量管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 技术管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 商务管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 财务管理            b        永丰项目                   二季度, place 1  to be handed over
  系统流动红旗 · 物资管理            c        副中心C08项目              二季度, place 1  to be handed over
  系统流动红旗 · 机电管理            c        副中心C08项目              二季度, place 1  to be handed over
  系统流动红旗 · 绿色施工            c        副中心C08项目              二季度, place 1  to be handed over
  系统流动红旗 · 党建与群团          c        副中心C08项目              二季度, place 1  to be handed over
  computed from ledger position 9
  $ redbanner banner list --on 2023-06-30 --lang zh | head -6
  流动红旗台账（2023-06-30）
  奖项                       旗号  单位编号  持旗单位       持旗起始日  授旗依据     状态
  -------------------------  ----  --------  -------------  ----------  -----------  ------------
  系统流动红旗 · 生产管理    1                              2023-06-30               在竞赛办公室
  系统流动红旗 · 安全管理    1                              2023-06-30               在竞赛办公室
  系统流动红旗 · 质量管理    1                              2023-06-30               在竞赛办公室
  $ redbanner banner list --on 2023-06-29 | grep -c held
  3
