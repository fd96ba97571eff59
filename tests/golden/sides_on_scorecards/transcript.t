Who plays whom is found on one scorecard.

  $ redbanner rules check rulebook.toml
  rulebook.toml:27:1: error: 'match' has two sides, and is on 2 scorecards
    27 | [[figure]]
       | ^
    hint: both sides of a row stand on one scorecard: a figure says which with 'of'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:27:1: 错误：“match”有双方，却在 2 张考核表上
    27 | [[figure]]
       | ^
    提示：一行的双方要在同一张考核表上：figure 用 of 写明是哪一张
  [1]
