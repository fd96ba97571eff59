Slips of a clerk: each is named, and nothing is recorded.

  $ cp "$TESTDIR"/../season_small/*.toml "$TESTDIR"/../season_small/*.csv .
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

The same mark twice in one command; a number in full-width digits; a number of 19 digits.

  $ redbanner entry set s1 order 30 31 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 order ３０ --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s1 order 1000000000000000000 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A table that has headings alone; rejected rows that would replace the table they come from.

  $ printf 'entrant,indicator,period,mark\n' > headings.csv
  $ redbanner entry import headings.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import headings.csv --keep-good --rejects ./headings.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A mark that a row gives under two headings.

  $ printf 'entrant,indicator,period,rater,mark,mark:张工\ns1,order,mid_year,张工,30,31\n' > two.csv
  $ redbanner entry import two.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A banner for a person; a season whose name is a circle of links.

  $ redbanner banner hand-over red_banner 1 p1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ ln -s circle.db circle.db
  $ redbanner season create --rules rulebook.toml --season circle.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

  $ redbanner --lang zh entry set s1 order 30 31 --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entry set s1 order ３０ --period mid_year --rater 张工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entry import headings.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entry import two.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entry import headings.csv --keep-good --rejects ./headings.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh banner hand-over red_banner 1 p1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A season in which nobody takes part.

  $ redbanner season create --rules rulebook.toml --season nobody.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner evaluate mid_year --season nobody.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --season nobody.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --season nobody.db --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
