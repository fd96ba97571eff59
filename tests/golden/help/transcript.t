What there is, and how each is used.

  $ redbanner
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --help | head -n 3
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ redbanner entry --help
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry set --help
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner standings --help
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner entry import --help --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --version | sed 's/([0-9a-z-]*)/(commit)/'
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied

Every command has its help in both languages.

  $ redbanner | grep -o '^  redbanner [a-z -]*[a-z]' | while read -r line; do $line --help > /dev/null || echo "$line"; done
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied

The shell completes commands, options and choices.

  $ redbanner __complete entr
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner __complete entry ''
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner __complete standings --
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner __complete standings mid_year --format ''
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
