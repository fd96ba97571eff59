Who recorded what; whether it is still what was recorded; whether it comes out the same.

  $ redbanner season create --rules "$BOOKS/minimal/rulebook.toml" --entrants "$BOOKS/minimal/crews.csv"
  season.db: season of '班组劳动竞赛评比办法', 4 entrants
  $ redbanner entry import "$BOOKS/minimal/may.csv" --paper "inspection sheets of May"
  23 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ REDBANNER_NOW=2023-07-06T10:30:00 redbanner entry correct formwork quality 30 --rater 王工 --period may --reason "typed 28, the sheet says 30" --as 李工
  formwork quality may mark 王工: 30, was 28
  recorded by 李工: position 3 of the ledger
  $ redbanner evaluate may | tail -1
  sealed as evaluation 1, at position 3 of the ledger; results 6af1504294bb
  $ redbanner audit log
  What was recorded in season.db
  batch  when                  who    command        rows  link          reason                       paper
  -----  --------------------  -----  -------------  ----  ------------  ---------------------------  ------------------------
      1  2023-07-05T09:00:00Z  clerk  season create     6  82c11a153ba6
      2  2023-07-05T09:00:00Z  clerk  entry import     24  a078f039110e                               inspection sheets of May
      3  2023-07-06T10:30:00Z  李工   entry correct     1  19a057ae2ee6  typed 28, the sheet says 30
  $ redbanner audit log --from 2023-07-06 --format csv
  table,batch,recorded_when,recorded_by,command,rows,link,reason,paper
  What was recorded in season.db,3,2023-07-06T10:30:00Z,李工,entry correct,1,19a057ae2ee6,"typed 28, the sheet says 30",
  $ redbanner audit log --to 2023-07-04
  What was recorded in season.db
    (nothing)
  $ redbanner audit log --from yesterday
  redbanner: 'yesterday' for --from is no day
    hint: write it like 2023-06-30
  [1]

The head vouches for everything; printed on a published list, paper and file vouch for each other.

  $ redbanner audit verify
  3 batches and 1 evaluation fit: nothing was changed
  head of the chain: 19a057ae2ee63b1b0c16d41802fa78091a92ee9a08e99dfb25a372c19377c93c
  $ redbanner season info | grep chain
  head of the chain        19a057ae2ee63b1b0c16d41802fa78091a92ee9a08e99dfb25a372c19377c93c
  $ redbanner audit replay
  evaluation 1 (may, at position 3 of the ledger) comes out the same: 4 places, 1 decision
  $ redbanner audit replay june
  redbanner: there is no period 'june'
    hint: known here: may
  [1]

A copy, made while others may record, and checked.

  $ redbanner season check
  season.db: structure and references are sound
  3 batches and 1 evaluation fit: nothing was changed
  $ redbanner season backup copy.db
  copy.db: copied and checked, up to position 3 of the ledger
  head of the chain: 19a057ae2ee63b1b0c16d41802fa78091a92ee9a08e99dfb25a372c19377c93c
  $ redbanner season backup copy.db
  redbanner: copy.db: cannot copy the season: there is such a file already; choose another name
  [1]

Somebody changes a mark behind redbanner's back, and a place.

  $ sqlite3 season.db "DROP TRIGGER entry_keeps; UPDATE entry SET digits = 29 WHERE sequence = 24"
  $ sqlite3 season.db "DROP TRIGGER standing_row_keeps; UPDATE standing_row SET total = '96.5' WHERE number = 3"
  $ redbanner audit verify
  batch 3 (entry correct, 2023-07-06T10:30:00Z, by 李工) is not what was recorded
  evaluation 1 (may, 2023-07-05T09:00:00Z, by clerk) is not what was sealed
  redbanner: season.db: 2 things do not fit
  [1]
  $ redbanner audit replay
  evaluation 1 (may, at position 3 of the ledger) does not come out the same
    first in 'crew_place': sealed: formwork: place 1, 1 on it, total 96.5, present; computed: formwork: place 1, 1 on it, total 95.2, present
  redbanner: 1 of 1 evaluation does not come out the same
  [1]
  $ redbanner season check
  batch 3 (entry correct, 2023-07-06T10:30:00Z, by 李工) is not what was recorded
  evaluation 1 (may, 2023-07-05T09:00:00Z, by clerk) is not what was sealed
  this is missing in the file: trigger entry_keeps CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  this is missing in the file: trigger standing_row_keeps CREATE TRIGGER standing_row_keeps BEFORE UPDATE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  redbanner: season.db: 4 things do not fit
  [1]
  $ redbanner season backup copy2.db
  batch 3 (entry correct, 2023-07-06T10:30:00Z, by 李工) is not what was recorded
  evaluation 1 (may, 2023-07-05T09:00:00Z, by clerk) is not what was sealed
  this is missing in the file: trigger entry_keeps CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  this is missing in the file: trigger standing_row_keeps CREATE TRIGGER standing_row_keeps BEFORE UPDATE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  redbanner: season.db: 4 things do not fit
  redbanner: nothing was copied to copy2.db
  [1]
  $ ls copy2.db
  ls: cannot access 'copy2.db': No such file or directory
  [2]

The backup is put back; what was there is kept.

  $ redbanner season restore copy.db
  redbanner: there is a file 'season.db' already: choose another name with --season
    hint: --keep-as NAME keeps it under another name and puts the backup in its place
  [1]
  $ redbanner season restore season.db --keep-as kept.db
  redbanner: 'season.db' is the season itself, no backup of it
  [1]
  $ redbanner season restore copy.db --keep-as kept.db
  season.db: checked and put back from copy.db, up to position 3 of the ledger
  head of the chain: 19a057ae2ee63b1b0c16d41802fa78091a92ee9a08e99dfb25a372c19377c93c
  what was there is kept in kept.db
  $ redbanner audit verify
  3 batches and 1 evaluation fit: nothing was changed
  head of the chain: 19a057ae2ee63b1b0c16d41802fa78091a92ee9a08e99dfb25a372c19377c93c
  $ redbanner season restore kept.db --keep-as kept2.db
  batch 3 (entry correct, 2023-07-06T10:30:00Z, by 李工) is not what was recorded
  evaluation 1 (may, 2023-07-05T09:00:00Z, by clerk) is not what was sealed
  this is missing in the file: trigger entry_keeps CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  this is missing in the file: trigger standing_row_keeps CREATE TRIGGER standing_row_keeps BEFORE UPDATE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  redbanner: kept.db: 4 things do not fit
  redbanner: season.db stays as it was
  [1]
  $ ls *.db
  copy.db
  kept.db
  season.db
  $ echo "Dear colleagues" >letter.txt
  $ redbanner season restore letter.txt --keep-as kept2.db
  redbanner: letter.txt: this is no season of redbanner
  [1]
