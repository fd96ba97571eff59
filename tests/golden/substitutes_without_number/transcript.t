Substitutes stand behind a number.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:1: error: 'honour' has substitutes, but no number that they could stand behind
    11 | [[award]]
       | ^
    hint: write take = { top = … }, take = { share = … } or a quota
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:1: 错误：“honour”设有替补，但没有名额数
    11 | [[award]]
       | ^
    提示：写 take = { top = … }、take = { share = … } 或 quota
  [1]
