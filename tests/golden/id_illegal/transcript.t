An id is a word that a formula can hold.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: error: '施工 现场' is no id
    5 | [[kind]]
      | ^
    hint: an id is letters, digits, '_', '-' or Chinese
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 错误：“施工 现场”不能作为代号
    5 | [[kind]]
      | ^
    提示：代号由字母、数字、“_”、“-”或汉字组成
  [1]
