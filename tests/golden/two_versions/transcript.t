A rule is changed in the middle of the season: who moves is shown before, and what was computed by the
first version stays as it was.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import entries.csv --paper 年度考核表
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner evaluate year > evaluated.txt
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules diff rulebook.toml second.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 加大安全扣分 --dry-run
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 加大安全扣分
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season info | grep -i version
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [1]
  $ redbanner evaluate year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner evaluate mid_year > mid_year.txt
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner explain 甲项目 --period year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A version begins with a period, comes after the one before, and leaves the calendar as it is.

  $ redbanner season rules add second.toml --from 2023-08-01 --reason 修订
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add second.toml --from 2023-07-01 --reason 修订
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add second.toml --from 2023-01-01 --reason 修订 --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season create --season other.db --rules rulebook.toml --entrants units.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add other_periods.toml --season other.db --from 2023-07-01 --reason 修订
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season rules add other_periods.toml --season other.db --from 2023-07-01 --reason 修订 --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
