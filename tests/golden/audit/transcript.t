Who recorded what; whether it is still what was recorded; whether it comes out the same.

  $ redbanner season create --rules "$BOOKS/minimal/rulebook.toml" --entrants "$BOOKS/minimal/crews.csv"
  $ redbanner entry import "$BOOKS/minimal/may.csv" --paper "inspection sheets of May"
  $ REDBANNER_NOW=2023-07-06T10:30:00 redbanner entry correct formwork quality 30 --rater 王工 --period may --reason "typed 28, the sheet says 30" --as 李工
  $ redbanner evaluate may | tail -1
  $ redbanner audit log
  $ redbanner audit log --from 2023-07-06 --format csv
  $ redbanner audit log --to 2023-07-04
  $ redbanner audit log --from yesterday

The head vouches for everything; printed on a published list, paper and file vouch for each other.

  $ redbanner audit verify
  $ redbanner season info | grep chain
  $ redbanner audit replay
  $ redbanner audit replay june

A copy, made while others may record, and checked.

  $ redbanner season check
  $ redbanner season backup copy.db
  $ redbanner season backup copy.db

Somebody changes a mark behind redbanner's back, and a place.

  $ sqlite3 season.db "DROP TRIGGER entry_keeps; UPDATE entry SET digits = 29 WHERE sequence = 24"
  $ sqlite3 season.db "DROP TRIGGER standing_row_keeps; UPDATE standing_row SET total = '96.5' WHERE number = 3"
  $ redbanner audit verify
  $ redbanner audit replay
  $ redbanner season check
  $ redbanner season backup copy2.db
  $ ls copy2.db

The backup is put back; what was there is kept.

  $ redbanner season restore copy.db
  $ redbanner season restore season.db --keep-as kept.db
  $ redbanner season restore copy.db --keep-as kept.db
  $ redbanner audit verify
  $ redbanner season restore kept.db --keep-as kept2.db
  $ ls *.db
  $ echo "Dear colleagues" >letter.txt
  $ redbanner season restore letter.txt --keep-as kept2.db
