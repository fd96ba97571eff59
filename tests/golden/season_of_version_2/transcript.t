A season that an older redbanner made, before batches were chained. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_2.sql"
  $ redbanner audit verify
  $ redbanner season check
  $ redbanner audit log
  $ redbanner audit replay
  $ sqlite3 season.db 'PRAGMA user_version'

Whoever writes to it brings it up to date, after a copy; from then on the chain vouches.

  $ redbanner evaluate may | tail -2
  $ ls
  $ sqlite3 season.db.version-2 'PRAGMA user_version'
  $ redbanner audit verify
  $ redbanner audit replay
