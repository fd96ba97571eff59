LOOKUP takes the id of a table.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:25: error: LOOKUP needs the id of a table here
    17 | points = "LOOKUP(value, 3)"
       |                         ^
    hint: write LOOKUP(x, id), with the id of a [[table]]
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:25: 错误：LOOKUP 此处应写对照表的代号
    17 | points = "LOOKUP(value, 3)"
       |                         ^
    提示：请写 LOOKUP(x, 代号)，代号是某个 [[table]] 的 id
  [1]
