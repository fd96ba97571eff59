W2: the other two rules for a shared best mark, and what they change.

  $ redbanner rules test no_banner_on_a_tie/rulebook.toml | head -2
  passed   tie.toml: W2: no banner on a tie
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml no_banner_on_a_tie/rulebook.toml
  rulebook 'liujian-system-banners': id "liujian-system-banners" → "liujian-no-banner-on-a-tie"
  rulebook 'liujian-system-banners': title "2023年劳动竞赛系统流动红旗评比办法" → "2023年劳动竞赛系统流动红旗评比办法：并列不授旗"
  award 'system_banner': ties_at_cut "all_in" → "none_in"

  $ redbanner rules test previous_holder_keeps_it/rulebook.toml | head -2
  passed   tie.toml: W2: the previous holder keeps it
  passed   tie.toml: who shares the best mark without the banner gets one each
  $ redbanner rules diff rulebook.toml previous_holder_keeps_it/rulebook.toml
  rulebook 'liujian-system-banners': id "liujian-system-banners" → "liujian-previous-holder-keeps-it"
  rulebook 'liujian-system-banners': title "2023年劳动竞赛系统流动红旗评比办法" → "2023年劳动竞赛系统流动红旗评比办法：并列时原持旗单位保留"
  award 'system_banner': new tie_break = ["held"]
