The working days of a year that no calendar knows are not guessed.

  $ export REDBANNER_NOW=2026-12-29T09:00:00; redbanner season create --rules rulebook.toml --entrants units.csv && redbanner entry import entries.csv && redbanner evaluate year_end && redbanner publish year_end --confirm
  season.db: season of '2026年劳动竞赛办法', 2 entrants
  2 entries from 1 file
  recorded by clerk: position 2 of the ledger
  Awards of 年终: proposed and decided
    (nothing)
  computed from ledger position 2
  
  sealed as evaluation 1, at position 2 of the ledger; results ea82861aa3a8
  confirmed: 年终, evaluation 1
  recorded by clerk: position 3 of the ledger
  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end
  redbanner: 'year_end': this stands in the way
    the working days of 2027 are not known here, and are not guessed
      hint: write them into a file, from the State Council's notice: [[year]], year = 2027, notice = "…", off = [days], work = [days]; give it with --workdays FILE
  [1]
  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end --lang zh
  redbanner: “year_end”尚有以下未决事项
    尚无 2027 年的工作日历，程序不作推测
      提示：按国务院办公厅通知写成文件：[[year]]、year = 2027、notice = "…"、off = [日期]、work = [日期]，再用 --workdays 文件 给出
  [1]

A later year is added as a file. Its faults are shown by line, all at once.

  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end --workdays china_2027.toml
  china_2027.toml:5:20: error: 2027-01-02 is a Saturday or Sunday and off anyway: 'off' lists Mondays to Fridays
    5 | off = [2027-01-01, 2027-01-02]
      |                    ^
  china_2027.toml:6:9: error: 2027-01-04 is a Monday to Friday and worked anyway: 'work' lists Saturdays and Sundays
    6 | work = [2027-01-04, 2027-01-03, 2027-01-03]
      |         ^
  china_2027.toml:6:33: error: 2027-01-03 comes twice
    6 | work = [2027-01-04, 2027-01-03, 2027-01-03]
      |                                 ^
  china_2027.toml:9:8: error: the year 2027 comes twice
    9 | year = 2027
      |        ^
  china_2027.toml:10:10: error: 'notice' is empty
    10 | notice = ""
       |          ^
  china_2027.toml:11:1: error: unknown key 'of' in 'year'
    11 | of = [2028-01-03]
       | ^
    hint: did you mean 'off'?
  [1]
  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end --workdays china_2027.toml --lang zh
  china_2027.toml:5:20: 错误：2027-01-02 是周六或周日，本来就休息：“off”只列周一至周五的放假日
    5 | off = [2027-01-01, 2027-01-02]
      |                    ^
  china_2027.toml:6:9: 错误：2027-01-04 是周一至周五，本来就上班：“work”只列周六、周日的调休上班日
    6 | work = [2027-01-04, 2027-01-03, 2027-01-03]
      |         ^
  china_2027.toml:6:33: 错误：2027-01-03 写了两次
    6 | work = [2027-01-04, 2027-01-03, 2027-01-03]
      |                                 ^
  china_2027.toml:9:8: 错误：2027 年写了两次
    9 | year = 2027
      |        ^
  china_2027.toml:10:10: 错误：“notice”为空
    10 | notice = ""
       |          ^
  china_2027.toml:11:1: 错误：“year”中没有“of”这个键
    11 | of = [2028-01-03]
       | ^
    提示：是否想写“off”？
  [1]
  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end --workdays nowhere.toml
  redbanner: nowhere.toml: cannot read the working days: there is no such file
  [3]
  $ cat >china_2027.toml <<END
  > [[year]]
  > year = 2027
  > notice = "示例"
  > off = [2027-01-01]
  > work = [2027-01-03]
  > END
  $ REDBANNER_NOW=2026-12-29T09:00:00 redbanner publish year_end --workdays china_2027.toml --dry-run | sed -E 's/[0-9a-f]{64}/HASH/'
  published: 年终, evaluation 1, on 2026-12-29 (Tuesday)
  open to objections until 2027-01-05 (Tuesday): 5 working days, counted from 2026-12-30
  the document is kept as it is, SHA-256 HASH; 'redbanner publications year_end --show 0' prints it
  dry run: nothing was recorded
  $ REDBANNER_NOW=2026-12-29T09:00:00 REDBANNER_WORKDAYS=china_2027.toml redbanner publish year_end --lang zh | sed -E 's/[0-9a-f]{64}/HASH/'
  已公布：年终，第 1 次评定，2026-12-29（周二）
  公示至2027-01-05（周二）止，共 5 个工作日，自 2026-12-30 起算，期间可提出异议
  文件原样留存，SHA-256 HASH；“redbanner publications year_end --show 0”可输出
  已由clerk记录，台账位置 4
