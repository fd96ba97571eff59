A season that an older redbanner made, before entries carried texts. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_1.sql"
  wal
  $ redbanner standings may
  班组名次, 五月
  place  entrant   unit      产量完成率  质量评分  安全  total  awards
  -----  --------  --------  ----------  --------  ----  -----  --------
      1  formwork  木工班          47.5      28.0    20   95.5  流动红旗
      2  electric  水电班          47.5      27.0    20   94.5
      3  steel     钢筋班          50.0     26.3…    16   92.3
      4  concrete  混凝土班        50.0     24.6…    14   88.7
  total rounded half up to 0.1
  ranked by total as rounded
  equals are parted by, in turn: 安全、产量完成率
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 4
  $ sqlite3 season.db 'PRAGMA user_version'
  1

Whoever writes to it brings it up to date; what comes out stays the same, to the letter.

  $ redbanner standings may >before
  $ redbanner evaluate may | tail -2
  note: season.db was made by an older redbanner and has been brought up to date; as it was, it is kept in season.db.version-1
  
  nothing has changed: evaluation 1 stands, at position 4 of the ledger
  $ sqlite3 season.db 'PRAGMA user_version'
  5
  $ sqlite3 season.db 'SELECT count(DISTINCT results_sha256) FROM evaluation'
  1
  $ redbanner standings may | diff before -
