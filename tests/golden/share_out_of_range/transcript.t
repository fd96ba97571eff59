A share is a part of those ranked.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:8: error: the share 20 is not above 0 and at most 1
    15 | take = { share = 20 }
       |        ^
    hint: write the part of those ranked: share = 0.2, or "20 %"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:8: 错误：比例 20 应大于 0 且不超过 1
    15 | take = { share = 20 }
       |        ^
    提示：请写占参加排名者的比例：share = 0.2，或 "20 %"
  [1]
