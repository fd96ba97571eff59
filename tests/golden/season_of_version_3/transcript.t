A season that an older redbanner made, before it kept slips, honours of earlier years and papers of nominees. It is read as it is.

  $ sqlite3 season.db <"$TESTDIR/../../adapters/season_version_3.sql"
  wal
  $ redbanner audit verify
  5 batches and 2 evaluations fit: nothing was changed
  head of the chain: 954915b3e00eb9aee667d26768ec01ebab97fa7eb807f74bb939f7e45fa5cf83
  $ redbanner season check
  season.db: structure and references are sound
  5 batches and 2 evaluations fit: nothing was changed
  $ redbanner banner list --on 2023-07-06
  Mobile red banners on 2023-07-06
  award     number  entrant   holder  since       result         status
  --------  ------  --------  ------  ----------  -------------  ------
  流动红旗  1       formwork  木工班  2023-07-06  五月, place 1  held
  computed from ledger position 5
  $ sqlite3 season.db 'PRAGMA user_version'
  3

Whoever writes to it brings it up to date, after a copy; the links that it had stay as they were, and the chain goes on from them.

  $ redbanner evaluate may | tail -2
  note: season.db was made by an older redbanner and has been brought up to date; as it was, it is kept in season.db.version-3
  
  nothing has changed: evaluation 2 stands, at position 5 of the ledger
  $ ls
  season.db
  season.db.version-3
  transcript.t
  $ redbanner audit verify
  5 batches and 2 evaluations fit: nothing was changed
  head of the chain: 954915b3e00eb9aee667d26768ec01ebab97fa7eb807f74bb939f7e45fa5cf83
  $ sqlite3 season.db 'PRAGMA user_version'
  5
  $ redbanner audit replay
  evaluation 1 (may, at position 4 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (201b9b86a62a)
  evaluation 2 (may, at position 5 of the ledger) comes out the same: 4 places, 4 decisions
    sealed by another version of redbanner: 0.1.0 (201b9b86a62a)
