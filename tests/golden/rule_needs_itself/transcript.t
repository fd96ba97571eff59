A rule that needs its own result is refused with its path.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:1: error: a rule needs its own result: rank (year) → banner (year) → rank (year)
    11 | [[award]]
       | ^
    hint: let one of them read something else
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:1: 错误：规则依赖自身的结果：rank (year) → banner (year) → rank (year)
    11 | [[award]]
       | ^
    提示：请让其中一项改用别的数据
  [1]
