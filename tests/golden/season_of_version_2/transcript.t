A season that an older redbanner made, before batches were chained. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_2.sql"
  wal
  $ redbanner audit verify
  redbanner: the season is of version 2 of the tables: what it holds is chained when it is next written to
  [1]
  $ redbanner season check
  season.db: structure and references are sound
  it was made by an older redbanner: there is no chain to check yet
  $ redbanner audit log
  What was recorded in season.db
  batch  when                  who    command           rows  reason                       paper
  -----  --------------------  -----  ----------------  ----  ---------------------------  ------------------------
      1  2023-07-05T09:00:00Z  clerk  season create        5
      2  2023-07-05T09:00:00Z  clerk  entry import        23                               inspection sheets of May
      3  2023-07-05T09:00:00Z  clerk  entry correct        1  typed 28, the sheet says 30
      4  2023-07-05T09:00:00Z  clerk  entry event          1
      5  2023-07-05T09:00:00Z  clerk  banner hand-over     1
  $ redbanner audit replay
  evaluation 1 (may, at position 4 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (02142357da36)
  evaluation 2 (may, at position 5 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (02142357da36)
  $ sqlite3 season.db 'PRAGMA user_version'
  2

Whoever writes to it brings it up to date, after a copy; from then on the chain vouches.

  $ redbanner evaluate may | tail -2
  note: season.db was made by an older redbanner and has been brought up to date; as it was, it is kept in season.db.version-2
  
  nothing has changed: evaluation 2 stands, at position 5 of the ledger
  $ ls
  season.db
  season.db.version-2
  transcript.t
  $ sqlite3 season.db.version-2 'PRAGMA user_version'
  2
  $ redbanner audit verify
  5 batches and 2 evaluations fit: nothing was changed
  head of the chain: e7bbdb5c7b5ffbeb4874e625b1fffeb2a35f27fc0ebc72ae0757bfd9d87f30bd
  $ redbanner audit replay
  evaluation 1 (may, at position 4 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (02142357da36)
  evaluation 2 (may, at position 5 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (02142357da36)
