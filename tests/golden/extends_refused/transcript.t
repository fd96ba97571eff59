What a rulebook may not extend.

  $ printf '[rulebook]\nid = "own"\ntitle = "own"\nextends = "group.toml"\n' > own.toml

A file that is not there; one that is named absolutely, or not by one text.

  $ redbanner rules check own.toml
  own.toml:4:11: error: there is no file 'group.toml' beside this one
    4 | extends = "group.toml"
      |           ^
    hint: it is looked for at 'group.toml'
  [1]
  $ printf '[rulebook]\nextends = "/etc/passwd"\n' > absolute.toml
  $ redbanner rules check absolute.toml
  absolute.toml:2:11: error: 'extends' must name a file by its way from the rulebook's folder
    2 | extends = "/etc/passwd"
      |           ^
    hint: write it like 'group.toml' or 'tables/points.csv'
  [1]
  $ printf '[rulebook]\nextends = ["a.toml", "b.toml"]\n' > two.toml
  $ redbanner rules check two.toml
  two.toml:2:11: error: 'extends' must name a file by its way from the rulebook's folder
    2 | extends = ["a.toml", "b.toml"]
      |           ^
    hint: write it like 'group.toml' or 'tables/points.csv'
  [1]

A circle.

  $ printf '[rulebook]\nid = "group"\ntitle = "group"\nextends = "own.toml"\n' > group.toml
  $ redbanner rules check own.toml
  group.toml:4:11: error: the rulebooks extend one another in a circle: own.toml → group.toml → own.toml
    4 | extends = "own.toml"
      |           ^
  [1]

More than ten, one above the other.

  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do printf '[rulebook]\nextends = "%s.toml"\n' $((i + 1)) > $i.toml; done
  $ redbanner rules check 1.toml
  10.toml:2:11: error: more than 10 rulebooks extend one another
    2 | extends = "11.toml"
      |           ^
  [1]

More than four megabytes in all.

  $ printf '[rulebook]\nid = "own"\ntitle = "own"\n' > large.toml
  $ for i in 1 2 3 4 5; do
  >   yes '# of no importance' | head -c 1048000 > $i.csv
  >   printf '[[table]]\nid = "t%s"\nfile = "%s.csv"\n' $i $i >> large.toml
  > done
  $ redbanner rules check large.toml 2>&1 | tail -n 3
  large.toml:18:8: error: the rulebook and the files that it reads have 5240000 bytes, more than 4,194,304
    18 | file = "5.csv"
       |        ^

What the group does not have cannot be taken away.

  $ printf '[rulebook]\nid = "group"\ntitle = "group"\n[[veto]]\nid = "fatality"\nclause = "1"\n' > group.toml
  $ cat >> own.toml <<END
  > [[veto]]
  > id = "fatalty"
  > remove = true
  > [[grade]]
  > id = "level"
  > remove = true
  > [[veto]]
  > id = "fatality"
  > remove = ["clauses"]
  > END
  $ redbanner rules check own.toml 2>&1 | head -n 11
  own.toml:5:1: error: there is no veto 'fatalty' to be taken away
    5 | [[veto]]
      | ^
    hint: did you mean 'fatality'?
  own.toml:8:1: error: there is no grade 'level' to be taken away
    8 | [[grade]]
      | ^
    hint: the rulebooks that it extends have no grade
  own.toml:13:11: error: there is no key 'clauses' to be taken away
    13 | remove = ["clauses"]
       |           ^
  $ cat > own.toml <<END
  > [rulebook]
  > id = "own"
  > title = "own"
  > extends = "group.toml"
  > [[veto]]
  > id = "fatality"
  > remove = true
  > clause = "2"
  > END
  $ redbanner rules check own.toml 2>&1 | head -n 4
  own.toml:8:1: error: 'clause' stands beside remove = true
    8 | clause = "2"
      | ^
    hint: take it away with 'id' and 'remove' alone; a second table with this id writes it anew

Each file says its own id and title.

  $ printf '[rulebook]\nextends = "group.toml"\n' > own.toml
  $ redbanner rules check own.toml 2>&1 | head -n 8
  own.toml:1:1: error: 'rulebook' needs the key 'id'
    1 | [rulebook]
      | ^
    hint: add the key 'id'
  own.toml:1:1: error: 'rulebook' needs the key 'title'
    1 | [rulebook]
      | ^
    hint: add the key 'title'
