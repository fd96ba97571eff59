An attribute of several kinds has one type.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:16: error: the attribute 'headcount' has another type elsewhere
    11 | attributes = [ { id = "headcount" } ]
       |                ^
    hint: the attribute 'headcount' stands in line 7
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:16: 错误：属性“headcount”在别处是另一种类型
    11 | attributes = [ { id = "headcount" } ]
       |                ^
    提示：属性“headcount”在第 7 行
  [1]
