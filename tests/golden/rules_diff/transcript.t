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
  rulebook 'minimal': title "班组劳动竞赛评比办法" → "班组劳动竞赛评比办法（修订）"
  rulebook 'minimal': rounding.places 1 → 2
  indicator 'output': points { proportional_to = 1 } → [{ points = 0 }, { from = 0.95, points = 45 }, { from = 1, points = 50 }]
  indicator 'safety': events.violation.each -2 → -4
  indicator 'safety': new events.praise = { id = "praise", title = "表扬", each = 1 }
  indicator 'safety': new cap = 20
  award 'red_banner' taken away
  new veto 'fatality': 亡人事故
  $ redbanner rules diff old.toml old.toml
  both rulebooks say the same

With a season: under both rulebooks, whatever it recorded.

  $ redbanner season create --rules old.toml --entrants crews.csv
  season.db: season of '班组劳动竞赛评比办法', 4 entrants
  $ redbanner entry import may.csv
  23 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner rules diff season.db new.toml --season season.db
  rulebook 'minimal': title "班组劳动竞赛评比办法" → "班组劳动竞赛评比办法（修订）"
  rulebook 'minimal': rounding.places 1 → 2
  indicator 'output': points { proportional_to = 1 } → [{ points = 0 }, { from = 0.95, points = 45 }, { from = 1, points = 50 }]
  indicator 'safety': events.violation.each -2 → -4
  indicator 'safety': new events.praise = { id = "praise", title = "表扬", each = 1 }
  indicator 'safety': new cap = 20
  award 'red_banner' taken away
  new veto 'fatality': 亡人事故
  
  Who would move: 五月
  entrant   unit      what       before  after
  --------  --------  --------  -------  -----
  concrete  混凝土班  total        88.7  82.67
  electric  水电班    total        94.5  92.00
  electric  水电班    班组名次        2      3
  formwork  木工班    total        94.8  92.33
  steel     钢筋班    total        94.3  92.33
  steel     钢筋班    班组名次        3      2
  formwork  木工班    流动红旗  granted

What does not fit the new rules is left out, and said.

  $ sed 's/^entry = "mark"/entry = { mark = { from = 0, to = 26 } }/' old.toml > other.toml
  $ redbanner rules diff old.toml other.toml --season season.db
  indicator 'quality': entry "mark" → { mark = { from = 0, to = 26 } }
  other.toml:26:1: warning: 'quality' can reach at most 26, never its full 30
    26 | [[indicator]]
       | ^
  note: 6 of what the season recorded do not fit other.toml and are left out there; first: 27 lies outside 0 … 26
  
  Who would move: 五月
  entrant   unit      what           before        after
  --------  --------  --------  -----------  -----------
  concrete  混凝土班  班组名次            4            3
  electric  水电班    total            94.5         93.5
  formwork  木工班    total            94.8      pending
  formwork  木工班    班组名次            1      pending
  formwork  木工班    流动红旗      granted  not granted
  steel     钢筋班    total            94.3         94.0
  steel     钢筋班    班组名次            3            1
  steel     钢筋班    流动红旗  not granted      granted
  $ redbanner rules diff old.toml old.toml --season season.db
  both rulebooks say the same
  
  nobody would have another total, place or award

A rulebook with faults can be compared, but nobody can be evaluated by it.

  $ sed 's/^in = "card"/in = "cart"/' old.toml > faulty.toml
  $ redbanner rules diff old.toml faulty.toml --season season.db 2>&1 | head -n 8
  indicator 'output': in "card" → "cart"
  indicator 'quality': in "card" → "cart"
  indicator 'safety': in "card" → "cart"
  faulty.toml:11:1: error: the scorecard 'card' has no parts
    11 | [[scorecard]]
       | ^
    hint: write in = "card" in a category or indicator
  faulty.toml:20:6: error: there is no category or scorecard 'cart'
  $ redbanner rules diff old.toml faulty.toml --season season.db > /dev/null 2>&1
  [1]
  $ redbanner rules diff old.toml
  redbanner: 'rules diff' needs NEW
    see 'redbanner rules diff --help'
  [2]
  $ redbanner rules diff old.toml nowhere.toml
  redbanner: nowhere.toml: cannot read the rulebook: there is no such file
  [3]
