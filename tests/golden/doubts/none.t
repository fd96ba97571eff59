A rulebook says what is doubtful, or that nothing is.

  $ sed -i 's/^title = "疑点示例"/&\ndoubts = "none"/' rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv
  $ redbanner entry import marks.csv
  $ redbanner entry doubts
  $ sed -i 's/^doubts = .*/doubts = { far_from_panel = "30 %", same_sheet = "none", severe_rater = 0.2 }/' rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv --season other.db
  $ redbanner entry import marks.csv --season other.db
  $ sed -i 's/^doubts = .*/doubts = { far_from_panel = 0, same_sheet = 1, severe = 0.2 }/' rulebook.toml
  $ redbanner rules check rulebook.toml
  $ sed -i 's/^doubts = .*/doubts = "some"/' rulebook.toml
  $ redbanner rules check rulebook.toml
  $ sed -i 's/^doubts = .*/confirm = "third_person"/' rulebook.toml
  $ redbanner rules check rulebook.toml
