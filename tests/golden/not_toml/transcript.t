What is no TOML is shown at its first fault; reading stops there.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:28: error: this is no TOML: Error while parsing date: expected day between 1 and 28 (inclusive), saw 30
    4 | valid = { from = 2023-02-30, to = 2023-12-31 }
      |                            ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:28: 错误：不符合 TOML 格式：Error while parsing date: expected day between 1 and 28 (inclusive), saw 30
    4 | valid = { from = 2023-02-30, to = 2023-12-31 }
      |                            ^
  [1]
