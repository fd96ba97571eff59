A rounding says where it acts.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:12: error: rounding does not say where it acts
    4 | rounding = { places = 2 }
      |            ^
    hint: add at = ["indicator", "total"], or leave rounding out
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:12: 错误：修约没有写明在哪些环节进行
    4 | rounding = { places = 2 }
      |            ^
    提示：请补上 at = ["indicator", "total"]，或不写 rounding
  [1]
