What changed from one rulebook to another, and who would move.

  $ cp $BOOKS/minimal/* . 2>/dev/null; cp rulebook.toml old.toml
  $ cat > new.toml <<END
  > [rulebook]
  > id = "minimal"
  > title = "班组劳动竞赛评比办法（修订）"
  > extends = "old.toml"
  > rounding = { mode = "half_up", places = 2, at = ["total"] }
  > [[indicator]]
  > id = "safety"
  > full = 20
  > cap = 20
  > events = [ { id = "violation", title = "违章", each = -4 }, { id = "praise", title = "表扬", each = 1 } ]
  > [[indicator]]
  > id = "output"
  > points = [ { points = 0 }, { from = 0.95, points = 45 }, { from = 1, points = 50 } ]
  > [[veto]]
  > id = "fatality"
  > title = "亡人事故"
  > when = "violation > 5"
  > effect = { award = "none" }
  > [[award]]
  > id = "red_banner"
  > remove = true
  > END
  $ redbanner rules diff old.toml new.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff old.toml old.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

With a season: under both rulebooks, whatever it recorded.

  $ redbanner season create --rules old.toml --entrants crews.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import may.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff season.db new.toml --season season.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

What does not fit the new rules is left out, and said.

  $ sed 's/^entry = "mark"/entry = { mark = { from = 0, to = 26 } }/' old.toml > other.toml
  $ redbanner rules diff old.toml other.toml --season season.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff old.toml old.toml --season season.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A rulebook with faults can be compared, but nobody can be evaluated by it.

  $ sed 's/^in = "card"/in = "cart"/' old.toml > faulty.toml
  $ redbanner rules diff old.toml faulty.toml --season season.db 2>&1 | head -n 8
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ redbanner rules diff old.toml faulty.toml --season season.db > /dev/null 2>&1
  [126]
  $ redbanner rules diff old.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff old.toml nowhere.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
