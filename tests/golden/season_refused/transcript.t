Files that are no season of ours are left alone.

  $ redbanner season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season info --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ : > empty.db
  $ redbanner season info --season empty.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ echo "this is a letter" > letter.db
  $ redbanner season info --season letter.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ sqlite3 other.db 'CREATE TABLE music (title TEXT)'; cp other.db before.db
  $ redbanner evaluate mid_year --season other.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ cmp other.db before.db
  $ redbanner season info --season .
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season create --season letter.db --rules "$TESTDIR"/../season_small/rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ cat letter.db
  this is a letter
  $ redbanner season create --season no/such/folder/season.db --rules "$TESTDIR"/../season_small/rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season create --rules no_such.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner season create --rules .
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ printf '[rulebook]\nid = "x"\ntitle = "x"\nissuer = 3\n' > faulty.toml
  $ redbanner season create --rules faulty.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ ls season.db
  ls: cannot access 'season.db': No such file or directory
  [2]

Without permission, as a user who is not root.

  $ redbanner season create --rules "$TESTDIR"/../season_small/rulebook.toml --entrants "$TESTDIR"/../season_small/units.csv > created.txt; chmod 755 .; chmod 600 season.db
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  chmod: cannot access 'season.db': No such file or directory
  [1]
  $ as_user="env"; if [ "$(id -u)" = 0 ]; then as_user="setpriv --reuid=65534 --clear-groups"; fi; $as_user redbanner season info
  setpriv: failed to execute redbanner: Permission denied
  [126]

What cannot be written.

  $ redbanner season info > /dev/full
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
