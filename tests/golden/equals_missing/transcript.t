A key is followed by an ASCII equals sign.

  $ redbanner rules check rulebook.toml
  rulebook.toml:2:4: error: a key is not followed by '='
    2 | id ＝ "example"
      |    ^
    hint: write key = value, with an ASCII '='
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:2:4: 错误：键的后面缺少“=”
    2 | id ＝ "example"
      |    ^
    提示：请写成 键 = 值，等号用英文半角
  [1]
