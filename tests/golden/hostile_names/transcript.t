Whatever people are called goes in and comes out as it is; a screen is not played with, a spreadsheet runs nothing.

  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张
  $ redbanner entry import marks.csv remarks.csv --as "张 '\";--"
  $ redbanner entry confirm --list
  $ redbanner entry confirm --list --format csv
  $ redbanner entry confirm --list --format excel
  $ redbanner entry confirm --list --format json
  $ redbanner entry set s2 order 83 --period h1 --rater '=2+2' --as 李
  $ redbanner entry confirm --as 王
  $ redbanner entry confirm --list
