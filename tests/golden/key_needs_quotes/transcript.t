Chinese keys and tables need quotes in TOML.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:3: error: a key outside ASCII stands without quotes, or a key is missing
    5 | [[指标]]
      |   ^
    hint: put keys outside ASCII in quotes: "指标" = 1
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:3: 错误：非 ASCII 的键没有加引号，或者缺少键
    5 | [[指标]]
      |   ^
    提示：非 ASCII 的键要加引号："指标" = 1
  [1]
