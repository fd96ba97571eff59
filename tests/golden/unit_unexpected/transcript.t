A key without a unit takes no number with one.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:7: error: 'cap' has no unit that '100 万元' could be converted to
    17 | cap = "100 万元"
       |       ^
    hint: write the number alone, or "95 %"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:7: 错误：“cap”没有计量单位，无法换算“100 万元”
    17 | cap = "100 万元"
       |       ^
    提示：请只写数值，或写 "95 %"
  [1]
