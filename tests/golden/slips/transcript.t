Slips of a clerk: each is named, and nothing is recorded.

  $ cp "$TESTDIR"/../season_small/*.toml "$TESTDIR"/../season_small/*.csv .
  $ redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv
  season.db: season of '2023年劳动竞赛办法', 7 entrants

The same mark twice in one command; a number in full-width digits; a number of 19 digits.

  $ redbanner entry set s1 order 30 31 --period mid_year --rater 张工
  redbanner: two values are given for 's1 order mid_year mark 张工'
  [1]
  $ redbanner entry set s1 order ３０ --period mid_year --rater 张工
  redbanner: '３０' is no number
    hint: write at most 18 ASCII digits, with a point before the decimals: 9.50
  [1]
  $ redbanner entry set s1 order 1000000000000000000 --period mid_year --rater 张工
  redbanner: '1000000000000000000' is no number
    hint: write at most 18 ASCII digits, with a point before the decimals: 9.50
  [1]

A table that has headings alone; rejected rows that would replace the table they come from.

  $ printf 'entrant,indicator,period,mark\n' > headings.csv
  $ redbanner entry import headings.csv
  headings.csv: error: there is no row below the headings
  redbanner: nothing was recorded
  [1]
  $ redbanner entry import headings.csv --keep-good --rejects ./headings.csv
  redbanner: --rejects would write over a file that is read: choose another name
    see 'redbanner entry import --help'
  [2]

A mark that a row gives under two headings.

  $ printf 'entrant,indicator,period,rater,mark,mark:张工\ns1,order,mid_year,张工,30,31\n' > two.csv
  $ redbanner entry import two.csv
  two.csv:2:1: error: column 'entrant': two values are given for 's1 order mid_year mark 张工'
    2 | s1,order,mid_year,张工,30,31
      | ^
  redbanner: nothing was recorded
  [1]

A banner for a person; a season whose name is a circle of links.

  $ redbanner banner hand-over red_banner 1 p1
  redbanner: '流动红旗' is for units; p1 王春生 is a person
  [1]
  $ ln -s circle.db circle.db
  $ redbanner season create --rules rulebook.toml --season circle.db
  redbanner: circle.db: cannot create the season: there is such a file already; choose another name
  [1]

  $ redbanner --lang zh entry set s1 order 30 31 --period mid_year --rater 张工
  redbanner: “s1 order mid_year mark 张工”给出了两个值
  [1]
  $ redbanner --lang zh entry set s1 order ３０ --period mid_year --rater 张工
  redbanner: “３０”不是数
    提示：请只写半角数字，最多 18 位，小数点用“.”：9.50
  [1]
  $ redbanner --lang zh entry import headings.csv
  headings.csv: 错误：表头之下没有数据行
  redbanner: 未作任何记录
  [1]
  $ redbanner --lang zh entry import two.csv
  two.csv:2:1: 错误：“entrant”列：“s1 order mid_year mark 张工”给出了两个值
    2 | s1,order,mid_year,张工,30,31
      | ^
  redbanner: 未作任何记录
  [1]
  $ redbanner --lang zh entry import headings.csv --keep-good --rejects ./headings.csv
  redbanner: --rejects 会覆盖正在读取的文件：请另取文件名
    参见“redbanner entry import --help”
  [2]
  $ redbanner --lang zh banner hand-over red_banner 1 p1
  redbanner: “流动红旗”授予单位，p1 王春生是个人
  [1]
  $ redbanner season info
  Season season.db
  what                     is
  -----------------------  ----------------------------------------------------------------
  file                     season.db
  rulebook                 2023年劳动竞赛办法
  version of the rulebook  1
  SHA-256 of the rulebook  20343a0db1ec72a02c060110be49a9e6623e3bf8890a1ea67c12e19b2f77a1e5
  项目                     4
  职工                     3
  entries                  0
  position of the ledger   1

A season in which nobody takes part.

  $ redbanner season create --rules rulebook.toml --season nobody.db
  nobody.db: season of '2023年劳动竞赛办法', 0 entrants
  $ redbanner evaluate mid_year --season nobody.db
  Awards of 年中: proposed and decided
    (nothing)
  computed from ledger position 1
  
  sealed as evaluation 1, at position 1 of the ledger; results e3b0c44298fc
  $ redbanner standings mid_year --season nobody.db
  redbanner: nobody is ranked in 'mid_year'
  [1]
  $ redbanner standings mid_year --season nobody.db --lang zh
  redbanner: “mid_year”没有任何单位参加排名
  [1]
