A state goes by its name.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:51: error: ABSENT takes the name of a state in quotes
    18 | value = "IF(SUM(points) > 10, SUM(points), ABSENT(\"lost\"))"
       |                                                   ^
    hint: its values are not_applicable, not_examined, refused, pending
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:51: 错误：ABSENT 的参数必须是加引号的状态名
    18 | value = "IF(SUM(points) > 10, SUM(points), ABSENT(\"lost\"))"
       |                                                   ^
    提示：可选值有：not_applicable、not_examined、refused、pending
  [1]
