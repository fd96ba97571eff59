Keys of later versions are refused, not ignored.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:1: error: 'deadline': not yet, a later version will know this key
    4 | deadline = 2023-12-31
      | ^
    hint: leave it out until then
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:1: 错误：“deadline”：尚不支持，以后的版本才有这个键
    4 | deadline = 2023-12-31
      | ^
    提示：目前请不要写这个键
  [1]
