A season that an older redbanner made, before entries carried texts. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_1.sql"
  $ redbanner standings may
  $ sqlite3 season.db 'PRAGMA user_version'

Whoever writes to it brings it up to date; what comes out stays the same, to the letter.

  $ redbanner standings may >before
  $ redbanner evaluate may | tail -2
  $ sqlite3 season.db 'PRAGMA user_version'
  $ sqlite3 season.db 'SELECT count(DISTINCT results_sha256) FROM evaluation'
  $ redbanner standings may | diff before -
