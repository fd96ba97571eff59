Unknown keys are pointed at, with the nearest or all that the table has.

  $ redbanner rules check rulebook.toml
  rulebook.toml:4:1: error: unknown key 'issuter' in 'rulebook'
    4 | issuter = "集团工会"
      | ^
    hint: did you mean 'issuer'?
  rulebook.toml:5:1: error: unknown key '主管' in 'rulebook'
    5 | "主管" = 1
      | ^
    hint: 'rulebook' has the keys id, title, document, issuer, language, extends, valid, rounding, publicity, codes, confirm, doubts
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:4:1: 错误：“rulebook”中没有“issuter”这个键
    4 | issuter = "集团工会"
      | ^
    提示：是否想写“issuer”？
  rulebook.toml:5:1: 错误：“rulebook”中没有“主管”这个键
    5 | "主管" = 1
      | ^
    提示：“rulebook”的键有：id、title、document、issuer、language、extends、valid、rounding、publicity、codes、confirm、doubts
  [1]
