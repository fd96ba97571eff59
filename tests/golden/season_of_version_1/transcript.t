A season that an older redbanner made, before entries carried texts. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_1.sql"
  wal
  $ redbanner standings may
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ sqlite3 season.db 'PRAGMA user_version'
  1

Whoever writes to it brings it up to date; what comes out stays the same, to the letter.

  $ redbanner standings may >before
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner evaluate may | tail -2
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ sqlite3 season.db 'PRAGMA user_version'
  1
  $ sqlite3 season.db 'SELECT count(DISTINCT results_sha256) FROM evaluation'
  1
  $ redbanner standings may | diff before -
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
