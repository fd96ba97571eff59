A rule is changed in the middle of the season: who moves is shown before, and what was computed by the
first version stays as it was.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '2023年劳动竞赛办法', 2 entrants
  $ redbanner entry import entries.csv --paper 年度考核表
  6 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner evaluate year > evaluated.txt
  $ redbanner rules diff rulebook.toml second.toml
  rulebook 'two-versions': id "two-versions" → "two-versions-b"
  rulebook 'two-versions': title "2023年劳动竞赛办法" → "2023年劳动竞赛办法（修订）"
  indicator 'safety': events.notice.each -2 → -5
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 加大安全扣分 --dry-run
  Who would move: 年度
  entrant  unit    what   before  after
  -------  ------  -----  ------  -----
  a        甲项目  total      91   87.4
  
  Who would move: 年底
  entrant  unit    what   before  after
  -------  ------  -----  ------  -----
  a        甲项目  total      91     85
  
  version 2 of the rules, in force from 2023-07-01
  dry run: nothing was recorded
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 加大安全扣分
  Who would move: 年度
  entrant  unit    what   before  after
  -------  ------  -----  ------  -----
  a        甲项目  total      91   87.4
  
  Who would move: 年底
  entrant  unit    what   before  after
  -------  ------  -----  ------  -----
  a        甲项目  total      91     85
  
  version 2 of the rules, in force from 2023-07-01
  recorded by clerk: position 3 of the ledger
  $ redbanner season info | grep -i version
  version of the rulebook  2
  $ redbanner evaluate year
  What changed, 年度: from ledger position 2 to 3
  entrant  unit    what   before  after
  -------  ------  -----  ------  -----
  a        甲项目  total      91   87.4
  
  Awards of 年度: proposed and decided
    (nothing)
  computed from ledger position 3
  
  sealed as evaluation 2, at position 3 of the ledger; results de647ee94075
  $ redbanner standings year
  项目名次, 年度
  place  entrant  unit    年中  年底  total
  -----  -------  ------  ----  ----  -----
      1  b        乙项目    92    92   92.0
      2  a        甲项目    91    85   87.4
  no score is rounded
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  $ redbanner standings mid_year
  redbanner: 'mid_year' has not been evaluated
    hint: run 'redbanner evaluate mid_year'
  [1]
  $ redbanner evaluate mid_year > mid_year.txt
  $ redbanner standings mid_year
  项目名次, 年中
  place  entrant  unit    文明施工  安全  total
  -----  -------  ------  --------  ----  -----
      1  b        乙项目        52    40     92
      2  a        甲项目        55    36     91
  no score is rounded
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  $ redbanner explain 甲项目 --period year
  total 87.4 of 100
    年中 91, weight 40 of 100 → 36.4
    年底 85, weight 60 of 100 → 51
  项目名次: place 2 of 2
    behind 乙项目: total 87.4 against 92

A version begins with a period, comes after the one before, and leaves the calendar as it is.

  $ redbanner season rules add second.toml --from 2023-08-01 --reason 修订
  redbanner: 2023-08-01 is the first day of no period: a period is computed by one version
    hint: periods begin on 2023-01-01, 2023-07-01
  [1]
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 修订
  redbanner: the version before is in force from 2023-07-01: a new one must come later
  [1]
  $ redbanner season rules add second.toml --from 2023-01-01 --reason 修订 --lang zh
  redbanner: 上一版本自 2023-07-01 起施行，新版本必须更晚
  [1]
  $ redbanner season create --season other.db --rules rulebook.toml --entrants units.csv
  other.db: season of '2023年劳动竞赛办法', 2 entrants
  $ redbanner season rules add other_periods.toml --season other.db --from 2023-07-01 --reason 修订
  redbanner: the new version has another period 'year_end': periods stay as they are within a season
    hint: begin another season for it
  [1]
  $ redbanner season rules add other_periods.toml --season other.db --from 2023-07-01 --reason 修订 --lang zh
  redbanner: 新版本的考核期“year_end”不同：一个赛季之内考核期不变
    提示：请为此新建一个赛季
  [1]
