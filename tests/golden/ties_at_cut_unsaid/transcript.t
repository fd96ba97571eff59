What becomes of equals at the cut is said before the season.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:8: error: 'banner' does not say what becomes of equals at the cut
    15 | take = { top = 3 }
       |        ^
    hint: write ties_at_cut = "all_in", "none_in" or "decision"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:8: 错误：“banner”没有写明名额线上并列如何处理
    15 | take = { top = 3 }
       |        ^
    提示：请写 ties_at_cut = "all_in"、"none_in" 或 "decision"
  [1]
