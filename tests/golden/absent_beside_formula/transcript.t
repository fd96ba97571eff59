A formula says itself what becomes of absent parts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:10: error: 'card' combines by a formula, which meets absent parts as they are
    13 | absent = "zero"
       |          ^
    hint: leave out absent, and write IFABSENT(x, 0) in the formula
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:10: 错误：“card”按公式合成，缺项在公式中原样出现
    13 | absent = "zero"
       |          ^
    提示：请去掉 absent，在公式中写 IFABSENT(x, 0)
  [1]
