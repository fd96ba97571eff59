Files that are no season of ours are left alone.

  $ redbanner season info
  redbanner: season.db: cannot open the season: there is no such file
  [3]
  $ redbanner season info --lang zh
  redbanner: season.db: 无法打开赛季：没有这个文件
  [3]
  $ : > empty.db
  $ redbanner season info --season empty.db
  redbanner: empty.db: the file is empty: it is no season
  [1]
  $ echo "this is a letter" > letter.db
  $ redbanner season info --season letter.db
  redbanner: letter.db: this is no season of redbanner
  [1]
  $ sqlite3 other.db 'CREATE TABLE music (title TEXT)'; cp other.db before.db
  $ redbanner evaluate mid_year --season other.db
  redbanner: other.db: this is no season of redbanner
  [1]
  $ cmp other.db before.db
  $ redbanner season info --season .
  redbanner: .: cannot open the season: this is a folder, not a file
  [3]
  $ redbanner season create --season letter.db --rules "$TESTDIR"/../season_small/rulebook.toml
  redbanner: there is a file 'letter.db' already: choose another name with --season
  [1]
  $ cat letter.db
  this is a letter
  $ redbanner season create --season no/such/folder/season.db --rules "$TESTDIR"/../season_small/rulebook.toml
  redbanner: no/such/folder/season.db: cannot create the season: its folder does not exist
  [3]
  $ redbanner season create --rules no_such.toml
  redbanner: no_such.toml: cannot read the rulebook: there is no such file
  [3]
  $ redbanner season create --rules .
  redbanner: .: cannot read the rulebook: this is a folder, not a file
  [3]
  $ printf '[rulebook]\nid = "x"\ntitle = "x"\nissuer = 3\n' > faulty.toml
  $ redbanner season create --rules faulty.toml
  faulty.toml:4:10: error: 'issuer' must be a text, not a number
    4 | issuer = 3
      |          ^
  [1]
  $ ls season.db
  ls: cannot access 'season.db': No such file or directory
  [2]

Without permission, as a user who is not root.

  $ redbanner season create --rules "$TESTDIR"/../season_small/rulebook.toml --entrants "$TESTDIR"/../season_small/units.csv > created.txt; chmod 755 .; chmod 600 season.db
  $ as_user="env"; if [ "$(id -u)" = 0 ]; then as_user="setpriv --reuid=65534 --clear-groups"; fi; $as_user redbanner season info
  redbanner: season.db: cannot open the season: you have no permission for this file
  [3]

What cannot be written.

  $ redbanner season info > /dev/full
  redbanner: the output could not be written
  [3]
