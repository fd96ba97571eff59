A code is a word of the rulebook's own.

  $ redbanner rules check rulebook.toml
  rulebook.toml:1:1: error: '0' cannot stand for a state
    1 | [rulebook]
      | ^
    hint: a code is a word of your own: neither a number nor "refused", "late", …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:1:1: 错误：“0”不能作为状态的代号
    1 | [rulebook]
      | ^
    提示：代号是自定的词，不能是数值，也不能是 "refused"、"late" 等
  [1]
