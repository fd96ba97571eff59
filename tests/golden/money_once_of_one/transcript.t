Once is said in each award of which only the largest is paid.

  $ redbanner rules check rulebook.toml
  rulebook.toml:44:9: error: no other award than 'banner' pays once = "banners"
    44 | money = { each = 5000, once = "banners" }
       |         ^
    hint: write the same word in each award of which only the largest is paid
  rulebook.toml:51:9: error: no other award than 'honour' pays once = "banner"
    51 | money = { each = 1000, once = "banner" }
       |         ^
    hint: write the same word in each award of which only the largest is paid
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:44:9: 错误：除“banner”外没有奖项写 once = "banners"
    44 | money = { each = 5000, once = "banners" }
       |         ^
    提示：请在只发最高一项的各奖项中写同一个词
  rulebook.toml:51:9: 错误：除“honour”外没有奖项写 once = "banner"
    51 | money = { each = 1000, once = "banner" }
       |         ^
    提示：请在只发最高一项的各奖项中写同一个词
  [1]
