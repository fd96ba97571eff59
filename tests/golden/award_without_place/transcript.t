An award is taken from a place, or from an award that is.

  $ redbanner rules check rulebook.toml
  rulebook.toml:50:8: error: 'pacemaker' is from 'assigned_flag', which goes by no place
    50 | from = "assigned_flag"
       |        ^
    hint: write from = … of a place, or of an award by places
  rulebook.toml:55:8: error: a rule needs its own result: a → b → a
    55 | from = "b"
       |        ^
    hint: let one of them read something else
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:50:8: 错误：“pacemaker”出自“assigned_flag”，而后者不按名次产生
    50 | from = "assigned_flag"
       |        ^
    提示：from = … 请写排名规则，或按名次产生的奖项
  rulebook.toml:55:8: 错误：规则依赖自身的结果：a → b → a
    55 | from = "b"
       |        ^
    提示：请让其中一项改用别的数据
  [1]
