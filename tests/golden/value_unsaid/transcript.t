Several numbers become one by a formula.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:1: error: 'safety' records several numbers and does not say how they become one
    13 | [[indicator]]
       | ^
    hint: write value = "SUM(a) / SUM(b)", or another formula over the fields
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:1: 错误：“safety”记录多个数，但没有写明如何合成一个
    13 | [[indicator]]
       | ^
    提示：请写 value = "SUM(a) / SUM(b)" 之类的公式
  [1]
