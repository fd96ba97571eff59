The same in Chinese.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --lang zh | sed -n '7,21p'
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ redbanner=$(command -v redbanner); PATH=/nowhere $redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.png --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph --help --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
