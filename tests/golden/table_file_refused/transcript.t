Rows of a table that stand in a CSV file: what is wrong with it is shown there.

  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'level,points\n国家级,10\n省级\n市级,5,6\n"县级" 级,1\n县级,1"\n"乡级,1\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'level;points\n1;2\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'level,level,\n1,2,3\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'level,points\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

GB18030, as spreadsheets save it, is understood; what is neither that nor UTF-8 is not.

  $ printf 'level,points\n国家级,10\n' | iconv -t GB18030 > bonus.csv
  $ redbanner rules show rulebook.toml --resolved
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf 'level,points\n\377\377,10\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

  $ echo 'rows = [ { at = 1, points = 2 } ]' >> rulebook.toml
  $ redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
