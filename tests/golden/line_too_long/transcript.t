A line has at most 4,096 bytes.

  $ { printf '[rulebook]\nid = "'; printf 'a%.0s' {1..4096}; printf '"\n'; } > rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:2:1: error: the line is longer than 4096 bytes
    2 | id = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...
      | ^
    hint: break the list into several lines
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:2:1: 错误：本行超过 4096 字节
    2 | id = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...
      | ^
    提示：请把列表分成几行书写
  [1]
