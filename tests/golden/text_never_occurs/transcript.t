A condition that can never hold is refused.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:23: error: 'region' can never be '京里'
    18 | points = 'IF(region = "京里", 60, 100)'
       |                       ^
    hint: its values are 京内, 京外
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:23: 错误：“region”不可能是“京里”
    18 | points = 'IF(region = "京里", 60, 100)'
       |                       ^
    提示：可选值有：京内、京外
  [1]
