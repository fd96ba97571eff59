How results come about, as a picture.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --indicator safety
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --all | grep -c ' -> '
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  0
  [1]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --period may -o may.dot
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ head -n 1 may.dot
  head: cannot open 'may.dot' for reading: No such file or directory
  [1]

SVG is drawn by Graphviz. Here a program stands in for it, which reads what it is given and says what it was asked for.

  $ mkdir bin
  $ printf '#!/bin/sh\ncat > given.dot\necho "<svg>$*</svg>"\n' > bin/dot
  $ chmod +x bin/dot
  $ PATH=$PWD/bin:$PATH redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.svg
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ cat may.svg
  cat: may.svg: No such file or directory
  [1]
  $ cmp given.dot may.dot
  cmp: given.dot: No such file or directory
  [2]

Where it fails or is not there, no picture is left.

  $ printf '#!/bin/sh\nexit 7\n' > bin/dot
  $ PATH=$PWD/bin:$PATH redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner=$(command -v redbanner); PATH=/nowhere $redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ ls new.svg
  ls: cannot access 'new.svg': No such file or directory
  [2]

What cannot be drawn.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.png
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --indicator safty
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --period june
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o nowhere/may.dot
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
