What has several values is gathered into one.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:16: error: 'place' has several values, and one is needed here
    18 | value = "100 - place"
       |                ^
    hint: write SUM(place), AVERAGE(place), LAST(place) or another function that makes one value of several
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:16: 错误：“place”有多个值，而此处只能是一个值
    18 | value = "100 - place"
       |                ^
    提示：请写 SUM(place)、AVERAGE(place)、LAST(place) 等把多个值变成一个值的函数
  [1]
