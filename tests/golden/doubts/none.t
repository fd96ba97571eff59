A rulebook says what is doubtful, or that nothing is.

  $ sed -i 's/^title = "疑点示例"/&\ndoubts = "none"/' rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '疑点示例', 5 entrants
  $ redbanner entry import marks.csv
  15 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner entry doubts
  Doubts
    (nothing)
  $ sed -i 's/^doubts = .*/doubts = { far_from_panel = "30 %", same_sheet = "none", severe_rater = 0.2 }/' rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv --season other.db
  other.db: season of '疑点示例', 5 entrants
  $ redbanner entry import marks.csv --season other.db
  15 entries from 1 file
  recorded by clerk: position 2 of the ledger
  warning: 1 new doubt
    far_from_panel-3: s1 order h1 赵工: 赵工 gave 50; the median of the panel is 81
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ sed -i 's/^doubts = .*/doubts = { far_from_panel = 0, same_sheet = 1, severe = 0.2 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:4:29: error: 'far_from_panel' must be above 0, not 0
    4 | doubts = { far_from_panel = 0, same_sheet = 1, severe = 0.2 }
      |                             ^
  rulebook.toml:4:45: error: 'same_sheet' must be a whole number from 2 to 1000000, not 1
    4 | doubts = { far_from_panel = 0, same_sheet = 1, severe = 0.2 }
      |                                             ^
  rulebook.toml:4:48: error: unknown key 'severe' in 'doubts'
    4 | doubts = { far_from_panel = 0, same_sheet = 1, severe = 0.2 }
      |                                                ^
    hint: 'doubts' has the keys far_from_panel, far_from_last, severe_rater, same_sheet
  [1]
  $ sed -i 's/^doubts = .*/doubts = "some"/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:4:10: error: 'some' is no value of 'doubts'
    4 | doubts = "some"
      |          ^
    hint: did you mean 'none'?
  [1]
  $ sed -i 's/^doubts = .*/confirm = "third_person"/' rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:4:11: error: 'third_person' is no value of 'confirm'
    4 | confirm = "third_person"
      |           ^
    hint: 'confirm' is one of none, second_person, typed_twice
  [1]
