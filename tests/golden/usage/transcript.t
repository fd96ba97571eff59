Wrong words: what was meant, and where help is. Exit status 2.

  $ redbanner standing
  $ redbanner rule check
  $ redbanner entry improt x.csv
  $ redbanner entry
  $ redbanner frobnicate
  $ redbanner standings
  $ redbanner standings mid_year year_end
  $ redbanner standings mid_year --sesaon x.db
  $ redbanner standings mid_year --season
  $ redbanner standings mid_year --season a.db --season b.db
  $ redbanner standings mid_year --format cvs
  $ redbanner entrant close s1 --on 2023-09-30
  $ redbanner season info --dry-run=yes
  $ redbanner --verison
  $ redbanner --lang fr season info
  $ REDBANNER_NOW=yesterday redbanner season info

  $ redbanner --lang zh standing
  $ redbanner --lang zh standings
  $ redbanner --lang zh standings mid_year --format cvs
  $ redbanner --lang zh entry
