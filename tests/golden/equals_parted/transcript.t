Equals are parted by races against each other, then by a play-off; lots are drawn; a group decides.

  $ redbanner rules check rulebook.toml
  $ redbanner rules test rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv
  $ redbanner entry import may.csv

Until it is decided the first places are open; the lower ones are shared.

  $ redbanner evaluate may
  $ redbanner standings may
  $ redbanner explain a --period may
  $ redbanner explain d --period may | grep -A 4 决赛
  $ redbanner publish may --confirm

All that are equal, and nobody else, are parted.

  $ redbanner place decide final a --period may --reason 加赛
  $ redbanner place decide final a c --reason 加赛
  $ redbanner place decide final a b b --reason 加赛
  $ redbanner place decide final d e --reason 加赛
  $ redbanner place decide stage a b c --reason 加赛
  $ redbanner place draw final 12-05-31
  $ redbanner place draw nobody 12-05-31
  $ redbanner place decide final b a --reason 加赛三局两胜 --paper 加赛记录 --as 裁判长 --dry-run
  $ redbanner place decide final b a --reason 加赛三局两胜 --paper 加赛记录 --as 裁判长
  $ redbanner place draw stage 彩票2023052-12-05-31 --paper 抽签记录
  $ redbanner place draw stage 另一个种子
  $ redbanner place decide board c b a --reason 领导小组会议纪要12号
  $ redbanner evaluate may
  $ redbanner standings may
  $ redbanner explain a --period may
  $ redbanner explain d --period may | grep -A 4 出场
  $ for who in a b c d e; do printf '%s\n%s\n%s\n%s' 彩票2023052-12-05-31 stage may $who | sha256sum | cut -c 1-8; done

What was recorded is corrected like any entry; places of two play-offs are not compared.

  $ redbanner entry correct b final 3 --row 1 --period may --reason 录入错误
  $ redbanner evaluate may --dry-run | head -n 12
  $ redbanner entry correct c score 80 --period may --reason 录入错误
  $ redbanner evaluate may --dry-run | head -n 12
  $ redbanner audit verify
  $ redbanner audit replay

  $ redbanner standings may --place board --lang zh
  $ redbanner explain a --period may --lang zh
