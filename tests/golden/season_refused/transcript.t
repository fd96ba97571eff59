Files that are no season of ours are left alone.

  $ redbanner season info
  $ redbanner season info --lang zh
  $ : > empty.db
  $ redbanner season info --season empty.db
  $ echo "this is a letter" > letter.db
  $ redbanner season info --season letter.db
  $ sqlite3 other.db 'CREATE TABLE music (title TEXT)'; cp other.db before.db
  $ redbanner evaluate mid_year --season other.db
  $ cmp other.db before.db
  $ redbanner season info --season .
  $ redbanner season create --season letter.db --rules "$TESTDIR"/../season_small/rulebook.toml
  $ cat letter.db
  $ redbanner season create --season no/such/folder/season.db --rules "$TESTDIR"/../season_small/rulebook.toml
  $ redbanner season create --rules no_such.toml
  $ redbanner season create --rules .
  $ printf '[rulebook]\nid = "x"\ntitle = "x"\nissuer = 3\n' > faulty.toml
  $ redbanner season create --rules faulty.toml
  $ ls season.db

Without permission, as a user who is not root.

  $ redbanner season create --rules "$TESTDIR"/../season_small/rulebook.toml --entrants "$TESTDIR"/../season_small/units.csv > created.txt; chmod 755 .; chmod 600 season.db
  $ as_user="env"; if [ "$(id -u)" = 0 ]; then as_user="setpriv --reuid=65534 --clear-groups"; fi; $as_user redbanner season info

What cannot be written.

  $ redbanner season info > /dev/full
