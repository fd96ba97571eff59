Rules that promise more than they keep: a better value that earns less, a full mark out of reach, a
grade and a banner that nobody can win.

  $ redbanner rules prove rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ redbanner rules prove rulebook.toml --lang zh
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
