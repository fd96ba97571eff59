The same in Chinese.

  $ cp $BOOKS/minimal/* . 2>/dev/null; cp rulebook.toml old.toml
  $ sed 's/^full = 20/full = 20.0/; s/each = -2/each = -6/; s/^entry = "mark"/entry = { mark = { from = 0, to = 26 } }/; s/title = "安全"//' old.toml > new.toml
  $ printf '[[veto]]\nid = "fatality"\ntitle = "亡人事故"\nwhen = "violation > 5"\neffect = { award = "none" }\n' >> new.toml
  $ redbanner season create --rules old.toml --entrants crews.csv --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import may.csv --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff old.toml new.toml --season season.db --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff old.toml old.toml --season season.db --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff --help --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
