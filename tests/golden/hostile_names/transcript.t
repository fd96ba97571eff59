Whatever people are called goes in and comes out as it is; a screen is not played with, a spreadsheet runs nothing.

  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import marks.csv remarks.csv --as "张 '\";--"
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --list
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --list --format csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --list --format excel
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --list --format json
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set s2 order 83 --period h1 --rater '=2+2' --as 李
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --as 王
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry confirm --list
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
