The same in Chinese.

  $ redbanner season create --rules "$BOOKS/minimal/rulebook.toml" --entrants "$BOOKS/minimal/crews.csv" >/dev/null
  $ redbanner entry import "$BOOKS/minimal/may.csv" --paper 五月检查表 >/dev/null
  $ redbanner evaluate may >/dev/null
  $ LANGUAGE=zh redbanner audit log
  $ LANGUAGE=zh redbanner audit verify
  $ LANGUAGE=zh redbanner audit replay may
  $ LANGUAGE=zh redbanner season check
  $ LANGUAGE=zh redbanner season backup copy.db
  $ LANGUAGE=zh redbanner season restore copy.db
  $ LANGUAGE=zh redbanner season restore copy.db --keep-as kept.db
  $ sqlite3 season.db "DROP TRIGGER entry_keeps; UPDATE entry SET digits = 29 WHERE sequence = 20"
  $ sqlite3 season.db "DROP TRIGGER standing_row_keeps; UPDATE standing_row SET total = '96.5' WHERE number = 3"
  $ LANGUAGE=zh redbanner audit verify
  $ LANGUAGE=zh redbanner audit replay
  $ LANGUAGE=zh redbanner season backup copy2.db
  $ LANGUAGE=zh redbanner season restore season.db --keep-as kept2.db
