Who may be wrong is seen by another: two indicators ask for it, each in its way.

  $ redbanner rules check rulebook.toml
  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张
  $ redbanner entry import first.csv --as 张
  $ redbanner entry set s3 order 23 --period mid_year --rater 王工 --as 李
  $ redbanner entry set s1 praise 2 --period mid_year --as 张
  $ redbanner entry confirm mid_year --list

Nobody confirms their own entries.

  $ redbanner entry confirm mid_year --as 张 --dry-run
  $ redbanner entry confirm mid_year --as 李
  $ redbanner entry confirm mid_year --as 李
  $ redbanner entry confirm --indicator order --list --format csv
  $ redbanner entry confirm --indicator ordr
  $ redbanner entry confirm --batch 3 --as 王
  $ redbanner entry confirm --batch 3 --as 王

A correction asks anew.

  $ redbanner entry correct s1 order 20 --period mid_year --rater 王工 --reason 看错 --as 张
  $ redbanner entry confirm --indicator order --list
  $ redbanner entry confirm --indicator order --as 李

What is typed twice is typed by two; the second does not see what the first typed.

  $ redbanner entry import --again second.csv --as 张
  $ redbanner entry import --again second.csv --as 李 --dry-run
  $ redbanner entry import --again second.csv --as 李
  $ redbanner entry confirm --list

Where the typings differ, somebody looks at the paper and decides; nowhere else.

  $ redbanner entry resolve s1 safety 52 --period mid_year --rater 王工 --reason 原始表 --as 王
  $ redbanner entry resolve s3 order 52 --period mid_year --rater 王工 --reason 原始表 --as 王
  $ redbanner entry resolve s3 safety 61 --period mid_year --rater 王工 --reason 原始表 --as 王
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --as 王
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --reason 原始表为53 --as 王
  $ redbanner entry confirm --list

What only the second found is missing from the first.

  $ printf 'entrant,indicator,period,mark:赵工\ns1,safety,mid_year,40\n' >third.csv
  $ redbanner entry import --again third.csv --as 李
  $ redbanner entry confirm --list --format json
  $ redbanner entry resolve s1 safety 40 --period mid_year --rater 赵工 --reason 首录漏录 --as 王
  $ redbanner entry confirm --list

A wrong sheet changes nothing, the second time as the first.

  $ printf 'entrant,indicator,period,mark:赵工\ns9,safety,mid_year,400\n' >fourth.csv
  $ redbanner entry import --again fourth.csv --as 李
