A percentage is a text with its sign.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:17: error: this is no number of TOML
    7 | rows = [ { at = 95%, points = 1 } ]
      |                 ^
    hint: a text stands in "quotes"; a number is written 0.95, a percentage "95 %", a day 2023-06-30, yes and no true and false
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:7:17: 错误：这不是 TOML 的数
    7 | rows = [ { at = 95%, points = 1 } ]
      |                 ^
    提示：文字要加英文引号 "…"；数写成 0.95，百分数写成 "95 %"，日期写成 2023-06-30，是与否写成 true 和 false
  [1]
