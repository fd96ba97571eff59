A backslash has a meaning in double quotes.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:13: error: a backslash begins something that TOML does not know
    4 | issuer = "a\qb"
      |             ^
    hint: put the text in 'single quotes', where a backslash is a backslash
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:13: 错误：反斜杠后面的写法 TOML 不认识
    4 | issuer = "a\qb"
      |             ^
    提示：请用英文单引号，其中的反斜杠就是反斜杠
  [1]
