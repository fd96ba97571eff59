The same in Chinese.

  $ export LANGUAGE=zh; redbanner season create --rules rulebook.toml --entrants units.csv --as 张 --lang zh
  $ redbanner entry import first.csv --as 张 --lang zh
  $ redbanner entry import --again second.csv --as 李 --lang zh
  $ redbanner entry confirm --list --lang zh
  $ redbanner entry confirm --as 张 --lang zh
  $ redbanner entry confirm --as 李 --lang zh
  $ redbanner entry resolve s3 safety 53 --period mid_year --rater 王工 --reason 原始表为53 --as 王 --lang zh
  $ redbanner entry confirm --list --lang zh
