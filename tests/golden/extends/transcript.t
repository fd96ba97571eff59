A company's rulebook that extends the one of its group, and a table whose rows stand in a CSV file.

  $ redbanner rules check company.toml
  company.toml: no faults. 三公司劳动竞赛办法: indicators 2, periods 1, place rules 1, awards 0
  $ redbanner rules show company.toml --resolved
  [rulebook]  # company.toml:1
  id = "company"
  title = "三公司劳动竞赛办法"
  issuer = "集团工会"  # group.toml:5
  rounding = { mode = "half_up", places = 2, at = ["total"] }  # group.toml:6
  
  [[kind]]  # group.toml:8
  id = "site"
  title = "项目部"
  
  [[scorecard]]  # group.toml:12
  id = "card"
  title = "考核表"
  for = ["site"]
  absent = "error"
  
  [[indicator]]  # group.toml:18
  id = "safety"
  title = "安全"
  in = "card"
  full = 60  # company.toml:9
  clause = "第三条"
  floor = 0
  events = [{ id = "notice", title = "整改通知单", each = -2 }, { id = "stop", title = "停工", each = -10 }]  # company.toml:11
  
  [[indicator]]  # group.toml:28
  id = "output"
  title = "产值完成率"
  in = "card"
  full = 40
  entry = { measure = ["rate"] }
  points = { table = "by_rate" }
  
  [[table]]  # group.toml:43
  id = "by_rate"
  rows = [{ from = 0.8, points = 10 }, { from = 0.9, points = 25 }, { from = 1, points = 40 }]  # tables/by_rate.csv:1
  otherwise = 0
  
  [[period]]  # group.toml:48
  id = "h1"
  title = "上半年"
  from = 2023-01-01
  to = 2023-06-30
  
  [[place]]  # group.toml:54
  id = "site_place"
  title = "项目部名次"
  scorecard = "card"
  periods = ["h1"]
  compare = "rounded"
  ties = "shared"

It reads back to the same rules.

  $ redbanner rules show company.toml --resolved > resolved.toml
  $ redbanner rules check resolved.toml
  resolved.toml: no faults. 三公司劳动竞赛办法: indicators 2, periods 1, place rules 1, awards 0
  $ redbanner rules diff company.toml resolved.toml
  both rulebooks say the same
  $ redbanner rules diff group.toml company.toml
  rulebook 'group': id "group" → "company"
  rulebook 'group': title "集团劳动竞赛办法" → "三公司劳动竞赛办法"
  indicator 'safety': full 50 → 60
  indicator 'safety': cap taken away, was 45
  indicator 'safety': events.notice.each -1 → -2
  indicator 'safety': events.stop.each -5 → -10
  indicator 'reports' taken away

A season keeps every file; those beside it are not needed any more.

  $ printf 'id,title,kind\ns1,一号,site\ns2,二号,site\n' > sites.csv
  $ redbanner season create --rules company.toml --entrants sites.csv
  season.db: season of '三公司劳动竞赛办法', 2 entrants
  $ mkdir away && mv company.toml group.toml tables away
  $ redbanner rules show season.db > kept.toml
  $ cat kept.toml | sed -n '14,24p'
  id = "reports"
  remove = true
  #@ the rulebook ends here
  #@ file: group.toml
  #| # What holds in the whole group.
  #| [rulebook]
  #| id = "group"
  #| title = "集团劳动竞赛办法"
  #| issuer = "集团工会"
  #| rounding = { mode = "half_up", places = 2, at = ["total"] }
  #| 
  $ tail -n 6 kept.toml
  #| ties = "shared"
  #@ file: tables/by_rate.csv
  #| from,points
  #| 0.8,10
  #| 0.9,25
  #| 1,40
  $ redbanner rules diff kept.toml away/company.toml
  both rulebooks say the same
  $ printf 'entrant,indicator,period,rate\ns1,output,h1,0.95\ns2,output,h1,0.79\n' > rates.csv
  $ redbanner entry import rates.csv
  2 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate h1 > /dev/null
  $ redbanner standings h1
  项目部名次, 上半年
  place  entrant  unit  安全  产值完成率  total
  -----  -------  ----  ----  ----------  -----
      1  s1       一号    60          25  85.00
      2  s2       二号    60           0  60.00
  total rounded half up to 0.01
  ranked by total as rounded
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2

A fault in what is extended is shown where it stands.

  $ sed -i 's/full = 40/full = "40"/' away/group.toml
  $ redbanner rules check away/company.toml
  away/group.toml:28:1: error: 'output' has no full
    28 | [[indicator]]
       | ^
    hint: write full = …, or outside = true for what comes on top
  away/group.toml:32:8: error: 'full' must be a number, not a text
    32 | full = "40"
       |        ^
  [1]
  $ sed -i 's/full = "40"/full = 40/; s/title = "产值完成率"/titel = "产值完成率"/' away/group.toml
  $ sed -i 's/each = -10/each = "ten"/' away/company.toml
  $ redbanner rules check away/company.toml
  away/company.toml:11:59: error: the event 'stop' needs exactly one outcome
    11 | ...nts = [ { id = "notice", title = "整改通知单", each = -2 }, { id = "stop", title = "停工"...
       |                                                                ^
    hint: write each = …, or from = … and to = …, or veto = …
  away/company.toml:11:95: error: 'each' must be a number, not a text
    11 | ...通知单", each = -2 }, { id = "stop", title = "停工", each = "ten" } ]
       |                                                                ^
  away/group.toml:30:1: error: unknown key 'titel' in 'indicator'
    30 | titel = "产值完成率"
       | ^
    hint: did you mean 'title'?
  [1]
