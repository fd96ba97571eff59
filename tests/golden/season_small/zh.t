The same in Chinese.

  $ LANGUAGE=zh redbanner rules check rulebook.toml
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv --dry-run
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ ls season.db
  ls: cannot access 'season.db': No such file or directory
  [2]
  $ LANGUAGE=zh redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry import entries.csv --paper 年中考核表 --dry-run
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry import entries.csv --paper 年中考核表
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

Nothing can be imported twice; what is owed is named.

  $ LANGUAGE=zh redbanner entry import entries.csv 2>&1 | tail -n 5
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ LANGUAGE=zh redbanner entry missing mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry missing mid_year --format csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

By hand: a mark, an event, a correction, an absence.

  $ LANGUAGE=zh redbanner entry set 桥梁项目 order 37.5 --period mid_year --rater 李工 --as 安全部
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry set s4 order 37.5 --period mid_year --rater 李工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry event s2 notice 2 --day 2023-05-06 --paper 安检17号
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry event s2 notice --day 2023-05-09
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry correct s2 safety --withdraw --period mid_year --row 2 --reason 重复登记
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry correct s1 order 36 --period mid_year --rater 李工 --reason 录入错误
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry absent s3 order not_applicable --period mid_year --reason 未进场
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entry missing mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

Nothing is shown before it is evaluated.

  $ LANGUAGE=zh redbanner standings mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner evaluate mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner evaluate mid_year | tail -n 1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  $ LANGUAGE=zh redbanner standings mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner standings mid_year --group 京内 --format csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner standings mid_year --unit 桥梁项目 --format json
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner explain s2
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

What comes later is said, and taken in by the next evaluation.

  $ LANGUAGE=zh redbanner entry event s1 fatality --day 2023-06-01 --reason 事故通报
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner standings mid_year --unit s1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner evaluate mid_year
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner award propose mid_year red_banner
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner explain s1 safety
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

The leading group decides, also against the rules.

  $ LANGUAGE=zh redbanner award decide red_banner s3 granted --reason 会议纪要3号
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner award propose mid_year red_banner
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

Banners go from hand to hand.

  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 s2 --on 2023-07-04
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 s2 --on 2023-07-05
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner banner hand-over red_banner 1 --back --on 2023-07-01
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner banner hand-over red_banner 2 --back
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner banner list
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner banner list --on 2023-07-01
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

Nominees.

  $ LANGUAGE=zh redbanner nominate add advanced_individual p1 p2 --as s1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate add advanced_individual p1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate add advanced_individual s1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate add advanced_individual 赵强
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate list advanced_individual
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner nominate add red_banner p1
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

The award list.

  $ LANGUAGE=zh redbanner evaluate mid_year > evaluated.txt
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner awards 2023
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner awards 2023 --format csv
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner awards 2023 --format md
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner awards 2023 --format html -o awards.html
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ head -n 5 awards.html; grep -c '<td' awards.html; ls
  head: cannot open 'awards.html' for reading: No such file or directory
  grep: awards.html: No such file or directory
  entries.csv
  evaluated.txt
  people.csv
  rulebook.toml
  transcript.t
  units.csv
  zh.t
  $ LANGUAGE=zh redbanner awards 2022
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]

A unit changes and closes.

  $ LANGUAGE=zh redbanner entrant change s4 --set region=京内 --from 2023-05-01 --reason 划转
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entrant change s4 --set region=京 --from 2023-05-01 --reason 划转
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entrant change s4 --set region=京内 --reason 划转
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entrant change s4 --title 大桥项目 --reason 更名
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner entrant close 大桥项目 --on 2023-09-30 --reason 竣工
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
  $ LANGUAGE=zh redbanner season info
  bash: line 1: /tmp/h/d/main/build/dev/redbanner: Permission denied
  [126]
