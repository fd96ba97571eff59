Chinese quotes are no quotes of TOML.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:9: error: what stands behind '=' is no value
    3 | title = “示例”
      |         ^
    hint: a text stands in "quotes"; a number is written 0.95, a percentage "95 %", a day 2023-06-30, yes and no true and false
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:9: 错误：“=”后面不是有效的值
    3 | title = “示例”
      |         ^
    提示：文字要加英文引号 "…"；数写成 0.95，百分数写成 "95 %"，日期写成 2023-06-30，是与否写成 true 和 false
  [1]
