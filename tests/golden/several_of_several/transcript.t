One list at a time.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:28: error: 'all.safety.points' would be several values of several others
    18 | value = "SUM(points) + SUM(all.safety.points)"
       |                            ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:28: 错误：“all.safety.points”是多个对象各自的多个值
    18 | value = "SUM(points) + SUM(all.safety.points)"
       |                            ^
  [1]
