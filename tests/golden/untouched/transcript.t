What a case expects may be a grade, a place by its rule, a value before the curve, a number with room. At the end stands what no case has touched; that alone is
no failure.

  $ redbanner rules test rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ sed -n 1,7p cases/one.toml >first && mv first cases/one.toml && redbanner rules test rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner --lang zh rules test rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
