An award is given in periods that have places.

  $ redbanner rules check rulebook.toml
  rulebook.toml:17:10: error: 'rank' gives no places in the period 'next'
    17 | period = "next"
       |          ^
    hint: add the period to periods of 'rank'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:17:10: 错误：“rank”在考核期“next”不排名次
    17 | period = "next"
       |          ^
    提示：请把该考核期加入“rank”的 periods
  [1]
