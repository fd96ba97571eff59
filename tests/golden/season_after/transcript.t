A season after a season.

  $ redbanner season create --rules rulebook.toml --entrants crews.csv --season old.db
  old.db: season of '班组流动红旗办法', 3 entrants
  $ redbanner entry import marks.csv --season old.db
  12 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ for p in spring_1 spring_2 spring_3; do redbanner evaluate $p --season old.db >/dev/null; done
  $ redbanner banner hand-over red_banner 1 a --on 2023-04-02 --slip 交1号 --season old.db
  流动红旗 1: to a 钢筋班 on 2023-04-02
  recorded by clerk: position 3 of the ledger
  $ redbanner banner hand-over red_banner 2 c --on 2023-04-02 --season old.db
  流动红旗 2: to c 水电班 on 2023-04-02
  recorded by clerk: position 4 of the ledger
  $ redbanner banner report red_banner 1 damaged --on 2023-04-03 --reason 褪色 --season old.db
  流动红旗 1: damaged, reported on 2023-04-03
  recorded by clerk: position 5 of the ledger
  $ redbanner entrant close c --on 2023-04-30 --reason 撤销 --season old.db
  c 水电班: takes part until 2023-04-30
  recorded by clerk: position 6 of the ledger

What does not go together is refused, all at once, and no file is made.

  $ redbanner season create --rules rulebook.toml --after old.db --season new.db
  redbanner: the new season begins on 2023-01-01, before the old one has ended: its last day is 2023-04-30
  redbanner: nothing was recorded
  [1]
  $ redbanner season create --rules teams.toml --after old.db --season new.db
  redbanner: kinds that the new rules do not know: crew
    hint: add them to the rulebook, or close those entrants in the old season
  redbanner: 流动红旗 2 is with c 水电班, who has left
    hint: record in the old season that it came back, or who has it
  redbanner: nothing was recorded
  [1]
  $ redbanner season create --rules next.toml --after crews.csv --season new.db
  redbanner: crews.csv: this is no season of redbanner
  [1]
  $ redbanner season create --rules next.toml --after none.db --season new.db
  redbanner: none.db: cannot open the season: there is no such file
  [3]
  $ redbanner season create --rules next.toml --after old.db --season new.db
  redbanner: 流动红旗 2 is with c 水电班, who has left
    hint: record in the old season that it came back, or who has it
  redbanner: nothing was recorded
  [1]
  $ ls new.db
  ls: cannot access 'new.db': No such file or directory
  [2]

Of the periods that were evaluated the awards are remembered; April was not.

  $ redbanner banner hand-over red_banner 2 --back --on 2023-04-20 --season old.db
  流动红旗 2: back in the office on 2023-04-20
  recorded by clerk: position 7 of the ledger
  $ redbanner season create --rules next.toml --after old.db --season new.db --reason 新年度
  new.db: season of '班组流动红旗办法', 2 entrants
  taken over: 2 entrants, 2 movements of banners, 6 honours
  1 entrant that left is not taken over
  never evaluated, so nothing of it is remembered: 4月
  $ redbanner audit log --season new.db | cut -c 1-60
  What was recorded in new.db
  batch  when                  who    command        rows  lin
  -----  --------------------  -----  -------------  ----  ---
      1  2023-07-05T09:00:00Z  clerk  season create    11  7ee
  $ sqlite3 new.db 'SELECT reason FROM batch' | sed "s/$(redbanner audit verify --season old.db | grep -o '[0-9a-f]\{64\}')/(head of the old chain)/"
  after old.db, the head of whose chain is (head of the old chain); 新年度
  $ sqlite3 new.db 'SELECT id, title, kind FROM entrant'
  a|钢筋班|crew
  b|木工班|crew
  $ redbanner honour list --season new.db
  Honours of earlier years
  year  award     entrant  name    place  note
  ----  --------  -------  ------  -----  ----
  2023  流动红旗  a        钢筋班      1  1月
  2023  流动红旗  a        钢筋班      1  2月
  2023  流动红旗  a        钢筋班      1  3月
  2023  安全旗    a        钢筋班      1  1月
  2023  安全旗    a        钢筋班      1  2月
  2023  安全旗    a        钢筋班      1  3月
  computed from ledger position 1
  $ redbanner banner list --on 2024-01-01 --season new.db
  Mobile red banners on 2024-01-01
  award     number  entrant  holder  since       result       status
  --------  ------  -------  ------  ----------  -----------  ----------------------------------------------------
  流动红旗  1       a        钢筋班  2023-04-02  won in 2023  stays with its holder for good: won 3 times in a row
  流动红旗  2                                                 in the office
  computed from ledger position 1
  $ redbanner banner hand-over red_banner 1 --back --on 2024-01-05 --season new.db --dry-run | head -1
  流动红旗 1: back in the office on 2024-01-05
  $ redbanner audit verify --season new.db | head -1
  1 batch and 0 evaluations fit: nothing was changed
  $ redbanner season create --rules next.toml --after old.db --season again.db --lang zh
  again.db：已建立“班组流动红旗办法”，参赛单位和人员共 2 个
  承接：参赛单位和人员 2 个，旗帜交接 2 项，荣誉 6 项
  已退出的 1 个不承接
  没有考核、因此不记荣誉的考核期：4月
