Wrong words: what was meant, and where help is. Exit status 2.

  $ redbanner standing
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rule check
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry improt x.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner frobnicate
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year year_end
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --sesaon x.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --season
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --season a.db --season b.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings mid_year --format cvs
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entrant close s1 --on 2023-09-30
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entrant close s1 --on 2023-09-30 --reason ' '
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entrant close s1 --on 2023-09-30 --reason "$(printf 'two\nlines')"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entrant close s1 --on 2023-09-30 --reason "$(printf '\304\343\272\303')"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season info --dry-run=yes
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --verison
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang fr season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ REDBANNER_NOW=yesterday redbanner season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

  $ redbanner --lang zh standing
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh standings
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh standings mid_year --format cvs
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entrant close s1 --on 2023-09-30 --reason "$(printf 'two\nlines')"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh entry
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
