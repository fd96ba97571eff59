Two entrants share a row; a row lies below a row of another list.

  $ redbanner season create --rules rulebook.toml --entrants teams.csv
  season.db: season of '擂台赛办法', 3 entrants
  $ printf 'entrant,indicator,period,row,opponent,goals,opponent.goals\na,matches,may,1,b,2,1\nb,matches,may,2,c,0,0\nc,matches,may,3,a,1,4\n' >matches.csv
  $ redbanner entry import matches.csv
  6 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ printf 'entrant,indicator,period,row,severity,area\na,finding,may,1/2,3,\na,finding,may,1/10,1,\na,inspection,may,1,,高处\na,inspection,may,2,,地面\nb,inspection,may,1,,地面\nc,inspection,may,1,,地面\nc,finding,may,1/1,2,\n' >findings.csv
  $ redbanner entry import findings.csv
  7 entries from 1 file
  recorded by clerk: position 3 of the ledger
  $ redbanner evaluate may
  Awards of 五月: proposed and decided
    (nothing)
  computed from ledger position 3
  
  sealed as evaluation 1, at position 3 of the ledger; results 7bf747adcbe9
  $ redbanner standings may
  名次, 五月, 东区甲级
  place  entrant  unit  擂台  检查  total
  -----  -------  ----  ----  ----  -----
      1  b        乙队  0.99    70  70.99
      2  a        甲队  6.04    50  56.04
  no score is rounded
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  
  名次, 五月, 甲 · 西
  place  entrant  unit  擂台  检查  total
  -----  -------  ----  ----  ----  -----
      1  c        丙队  0.97    60  60.97
  no score is rounded
  ranked by total
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 3
  $ redbanner explain a --period may
  total 56.04 of 100
    擂台 6.04 of 30
      value 6.04 = 6 + 4 ÷ 100
        6: sum of 2
          1: 3
            holds: 2 > 1
              得分 2, paper: none, entry #1, recorded by clerk on 2023-07-05
              of the opponent, 乙队:
                得分 1, paper: none, entry #2, recorded by clerk on 2023-07-05
          3: 3
            holds: 4 > 1
              得分 4, paper: none, entry #6, recorded by clerk on 2023-07-05
              of the opponent, 丙队:
                得分 1, paper: none, entry #5, recorded by clerk on 2023-07-05
        4: sum of 2
          1: 1 = 2 − 1
            得分 2, paper: none, entry #1, recorded by clerk on 2023-07-05
            of the opponent, 乙队:
              得分 1, paper: none, entry #2, recorded by clerk on 2023-07-05
          3: 3 = 4 − 1
            得分 4, paper: none, entry #6, recorded by clerk on 2023-07-05
            of the opponent, 丙队:
              得分 1, paper: none, entry #5, recorded by clerk on 2023-07-05
    检查 50 of 70
      50: mean of 2
        1: 30 = 70 − 40
          40: sum of 2
            1/2: 30 = 5 × 3 × 2
              程度 3, paper: none, entry #7, recorded by clerk on 2023-07-05
              holds: 高处 = 高处
                部位 高处, paper: none, entry #9, recorded by clerk on 2023-07-05
            1/10: 10 = 5 × 1 × 2
              程度 1, paper: none, entry #8, recorded by clerk on 2023-07-05
              holds: 高处 = 高处
                部位 高处, paper: none, entry #9, recorded by clerk on 2023-07-05
        2: 70
  名次: place 2 of 2 in 东区甲级
    behind 乙队: total 56.04 against 70.99

What does not fit together is refused: in a file, by hand, and when it is taken back.

  $ printf 'entrant,indicator,period,row,opponent,goals,opponent.goals\na,matches,june,1,a,2,1\na,matches,june,2,b,2,\na,matches,june,3,,2,1\nc,matches,may,1,,2,\na,matches,june,4,x,2,1\n' >wrong.csv
  $ redbanner entry import wrong.csv
  wrong.csv:2:18: error: column 'opponent': 'a' cannot be its own opponent
    2 | a,matches,june,1,a,2,1
      |                  ^
  wrong.csv:3:18: error: column 'opponent': nothing is written of the opponent 'b'
    3 | a,matches,june,2,b,2,
      |                  ^
    hint: its numbers stand under opponent. and the field: opponent.goals; or in a row of its own with the same 'row'
  wrong.csv:4:21: error: column 'opponent.goals': it is not said who the opponent is
    4 | a,matches,june,3,,2,1
      |                     ^
  wrong.csv:6:18: error: column 'opponent': there is no entrant 'x'
    6 | a,matches,june,4,x,2,1
      |                  ^
  wrong.csv:5:15: error: column 'row': row 1 of 'matches' has two sides already: a and b
    5 | c,matches,may,1,,2,
      |               ^
    hint: each pair has a row of its own
  redbanner: nothing was recorded
  [1]
  $ printf 'entrant,indicator,period,row,severity\na,finding,may,7/1,3\na,finding,may,1,3\nb,finding,may,1/1,9\n' >orphans.csv
  $ redbanner entry import orphans.csv
  orphans.csv:4:19: error: column 'severity': 9 lies outside 1 … 5
    4 | b,finding,may,1/1,9
      |                   ^
  orphans.csv:2:15: error: column 'row': row 7/1 lies below no row of 'inspection'
    2 | a,finding,may,7/1,3
      |               ^
    hint: 'inspection' of 'a' must have row 7, in the same period
  orphans.csv:3:15: error: column 'row': row 1 lies below no row of 'inspection'
    3 | a,finding,may,1,3
      |               ^
    hint: it is called by the row that it lies below and a key of its own: 3/2 is row 2 below row 3
  redbanner: nothing was recorded
  [1]
  $ redbanner entry import orphans.csv --lang zh
  orphans.csv:4:19: 错误：“severity”列：9不在1至5的范围内
    4 | b,finding,may,1/1,9
      |                   ^
  orphans.csv:2:15: 错误：“row”列：第 7/1 行不在“inspection”的任何一行之下
    2 | a,finding,may,7/1,3
      |               ^
    提示：“a”的“inspection”在同一考核期须有第 7 行
  orphans.csv:3:15: 错误：“row”列：第 1 行不在“inspection”的任何一行之下
    3 | a,finding,may,1,3
      |               ^
    提示：行号由上级行号加自己的行号组成：3/2 是第 3 行之下的第 2 行
  redbanner: 未作任何记录
  [1]
  $ redbanner entry set c finding severity=2 --row 2/1 --period may
  redbanner: row 2/1 lies below no row of 'inspection'
    hint: 'inspection' of 'c' must have row 2, in the same period
  [1]
  $ redbanner entry set c matches goals=2 --row 1 --period may
  redbanner: row 1 of 'matches' has two sides already: a and b
    hint: each pair has a row of its own
  [1]
  $ redbanner entry correct a inspection --withdraw --row 1 --period may --reason "never held"
  redbanner: rows of 'finding' lie below row 1: 1/10
    hint: correct or take those back first
  [1]
  $ redbanner entry correct a inspection --withdraw --row 2 --period may --reason "never held"
  a inspection may 2 area: taken back, was 地面
  recorded by clerk: position 4 of the ledger

Where the other side is not recorded the row waits.

  $ redbanner entry set a matches goals=2 --row 1 --period june
  a matches june 1 goals: 2
  recorded by clerk: position 5 of the ledger
  $ redbanner evaluate june
  Awards of 六月: proposed and decided
    (nothing)
  computed from ledger position 5
  
  What is owed, 六月
  period  entrant  title  indicator   indicator's title
  ------  -------  -----  ----------  -----------------
  六月    a        甲队   inspection  检查
  六月    b        乙队   matches     擂台
  六月    b        乙队   inspection  检查
  六月    c        丙队   matches     擂台
  六月    c        丙队   inspection  检查
  
  sealed as evaluation 2, at position 5 of the ledger; results 343785498dcd
  $ redbanner explain a matches --period june
  擂台: pending
    1: not all of it is recorded yet
  $ redbanner season check
  season.db: structure and references are sound
  5 batches and 2 evaluations fit: nothing was changed
