A small season, from its rules to its award list.

  $ redbanner rules check rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv --dry-run
  $ ls season.db
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  $ redbanner season info
  $ redbanner entry import entries.csv --paper 年中考核表 --dry-run
  $ redbanner entry import entries.csv --paper 年中考核表

Nothing can be imported twice; what is owed is named.

  $ redbanner entry import entries.csv 2>&1 | tail -n 5
  $ redbanner entry missing mid_year
  $ redbanner entry missing mid_year --format csv

By hand: a mark, an event, a correction, an absence.

  $ redbanner entry set 桥梁项目 order 37.5 --period mid_year --rater 李工 --as 安全部
  $ redbanner entry set s4 order 37.5 --period mid_year --rater 李工
  $ redbanner entry event s2 notice 2 --day 2023-05-06 --paper 安检17号
  $ redbanner entry event s2 notice --day 2023-05-09
  $ redbanner entry correct s2 safety --withdraw --period mid_year --row 2 --reason 重复登记
  $ redbanner entry correct s1 order 36 --period mid_year --rater 李工 --reason 录入错误
  $ redbanner entry absent s3 order not_applicable --period mid_year --reason 未进场
  $ redbanner entry missing mid_year

Nothing is shown before it is evaluated.

  $ redbanner standings mid_year
  $ redbanner evaluate mid_year
  $ redbanner evaluate mid_year | tail -n 1
  $ redbanner standings mid_year
  $ redbanner standings mid_year --group 京内 --format csv
  $ redbanner standings mid_year --unit 桥梁项目 --format json
  $ redbanner explain s2

What comes later is said, and taken in by the next evaluation.

  $ redbanner entry event s1 fatality --day 2023-06-01 --reason 事故通报
  $ redbanner standings mid_year --unit s1
  $ redbanner evaluate mid_year
  $ redbanner award propose mid_year red_banner
  $ redbanner explain s1 safety

The leading group decides, also against the rules.

  $ redbanner award decide red_banner s3 granted --reason 会议纪要3号
  $ redbanner award propose mid_year red_banner

Banners go from hand to hand.

  $ redbanner banner hand-over red_banner 1 s2 --on 2023-07-04
  $ redbanner banner hand-over red_banner 1 s2 --on 2023-07-05
  $ redbanner banner hand-over red_banner 1 --back --on 2023-07-01
  $ redbanner banner hand-over red_banner 2 --back
  $ redbanner banner list
  $ redbanner banner list --on 2023-07-01

Nominees.

  $ redbanner nominate add advanced_individual p1 p2 --as s1
  $ redbanner nominate add advanced_individual p1
  $ redbanner nominate add advanced_individual s1
  $ redbanner nominate add advanced_individual 赵强
  $ redbanner nominate list advanced_individual
  $ redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  $ redbanner nominate withdraw advanced_individual p2 --reason 本人申请
  $ redbanner nominate add red_banner p1

The award list.

  $ redbanner evaluate mid_year > evaluated.txt
  $ redbanner awards 2023
  $ redbanner awards 2023 --format csv
  $ redbanner awards 2023 --format md
  $ redbanner awards 2023 --format html -o awards.html
  $ head -n 5 awards.html; grep -c '<td' awards.html; ls
  $ redbanner awards 2022

A unit changes and closes.

  $ redbanner entrant change s4 --set region=京内 --from 2023-05-01 --reason 划转
  $ redbanner entrant change s4 --set region=京 --from 2023-05-01 --reason 划转
  $ redbanner entrant change s4 --set region=京内 --reason 划转
  $ redbanner entrant change s4 --title 大桥项目 --reason 更名
  $ redbanner entrant close 大桥项目 --on 2023-09-30 --reason 竣工
  $ redbanner season info
