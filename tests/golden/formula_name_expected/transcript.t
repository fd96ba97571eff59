A prefix has a name behind it.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:23: error: a name is missing behind 'periods.'
    17 | points = "SUM(periods.)"
       |                       ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:23: 错误：“periods.”后面缺少名称
    17 | points = "SUM(periods.)"
       |                       ^
  [1]
