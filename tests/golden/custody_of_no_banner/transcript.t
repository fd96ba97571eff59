Banners alone are in custody.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:11: error: 'banner' says who keeps it, but is no banner
    15 | custody = { hand_back_at = "next_award" }
       |           ^
    hint: write kind = "banner", or take 'custody' out
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:11: 错误：“banner”规定了保管，但不是旗帜
    15 | custody = { hand_back_at = "next_award" }
       |           ^
    提示：写 kind = "banner"，或去掉 custody
  [1]
