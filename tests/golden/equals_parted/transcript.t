Equals are parted by races against each other, then by a play-off; lots are drawn; a group decides.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 示例: indicators 1, periods 1, place rules 3, awards 1
  $ redbanner rules test rulebook.toml
  passed   equals.toml: a play-off, a draw and a decision
  passed 1, failed 0, skipped 0
  not touched by any case:
    nothing recorded for 'race'
  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '示例', 5 entrants
  $ redbanner entry import may.csv
  9 entries from 1 file
  recorded by clerk: position 2 of the ledger

Until it is decided the first places are open; the lower ones are shared.

  $ redbanner evaluate may
  Awards of 五月: proposed and decided
    (nothing)
  computed from ledger position 2
  
  sealed as evaluation 1, at position 2 of the ledger; results d1ae25671e2d
  $ redbanner standings may
  决赛名次, 五月
  place  entrant  unit  得分  total  note
  -----  -------  ----  ----  -----  --------------------------------------
         a        一班    90     90  equal to 二班: waits for the play-off
         b        二班    90     90  equal to 一班: waits for the play-off
      3  c        三班    90     90  behind 二班 by head_to_head race.place
      4  d        四班    80     80  shared with 五班
      4  e        五班    80     80  shared with 四班
  no score is rounded
  ranked by total
  equals are parted by, in turn: head_to_head race.place
  who stays equal on one of the first 3 places is parted by a play-off; until then they stay open
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  
  出场顺序, 五月
  entrant  unit  得分  total  note
  -------  ----  ----  -----  ---------------------------------------
  d        四班    80     80  equal to 五班: waits for the draw
  e        五班    80     80  equal to 四班: waits for the draw
  a        一班    90     90  equal to 二班、三班: waits for the draw
  b        二班    90     90  equal to 一班、三班: waits for the draw
  c        三班    90     90  equal to 一班、二班: waits for the draw
  no score is rounded
  ranked by total
  who stays equal is parted by lot; until then the places stay open
  computed from ledger position 2
  
  表彰名次, 五月
  entrant  unit  得分  total  note
  -------  ----  ----  -----  ----------------------------------------------------------------
  a        一班    90     90  equal to 二班、三班: waits for the decision of the leading group
  b        二班    90     90  equal to 一班、三班: waits for the decision of the leading group
  c        三班    90     90  equal to 一班、二班: waits for the decision of the leading group
  d        四班    80     80  equal to 五班: waits for the decision of the leading group
  e        五班    80     80  equal to 四班: waits for the decision of the leading group
  no score is rounded
  ranked by total
  who stays equal is parted by decision of the leading group; until then the places stay open
  computed from ledger position 2
  $ redbanner explain a --period may
  total 90 of 100
    得分 90 of 100
      points 90, paper: none, entry #1, recorded by clerk on 2023-07-05
  决赛名次: one of places 1 to 2 of 5, waits for the play-off
    equal in all keys with 二班
    before 三班: head_to_head race.place 1 against -2 (tie_break 1)
  出场顺序: one of places 3 to 5 of 5, waits for the draw
    equal in all keys with 二班、三班
    behind 四班: total 90 against 80
  表彰名次: one of places 1 to 3 of 5, waits for the decision of the leading group
    equal in all keys with 二班、三班
    before 四班: total 90 against 80
  一等奖: not granted
    the place waits for the play-off
  $ redbanner explain d --period may | grep -A 4 决赛
  决赛名次: place 4 of 5, shared by 2
    equal in all keys with 五班
    behind 三班: total 80 against 90
  出场顺序: one of places 1 to 2 of 5, waits for the draw
    equal in all keys with 五班
  $ redbanner publish may --confirm
  redbanner: 'may': this stands in the way
    '决赛名次': 2 wait for what parts equals
      hint: 'redbanner place decide final ENTRANT… --period may --reason TEXT', the better first, then 'redbanner evaluate may'
    '出场顺序': 5 wait for what parts equals
      hint: 'redbanner place draw stage SEED --period may', then 'redbanner evaluate may'
    '表彰名次': 5 wait for what parts equals
      hint: 'redbanner place decide board ENTRANT… --period may --reason TEXT', the better first, then 'redbanner evaluate may'
  [1]

All that are equal, and nobody else, are parted.

  $ redbanner place decide final a --period may --reason 加赛
  redbanner: those named are not all that are equal
    hint: equal are a 一班、b 二班: name them all, the better first
  [1]
  $ redbanner place decide final a c --reason 加赛
  redbanner: c 三班 is equal to nobody where equals are parted
  [1]
  $ redbanner place decide final a b b --reason 加赛
  redbanner: b 二班 is named twice
  [1]
  $ redbanner place decide final d e --reason 加赛
  redbanner: d 四班 is equal to nobody where equals are parted
  [1]
  $ redbanner place decide stage a b c --reason 加赛
  redbanner: '出场顺序' parts its equals by lot
  [1]
  $ redbanner place draw final 12-05-31
  redbanner: '决赛名次' parts its equals by a play-off
  [1]
  $ redbanner place draw nobody 12-05-31
  redbanner: there is no place rule 'nobody'
    hint: known here: final, stage, board
  [1]
  $ redbanner place decide final b a --reason 加赛三局两胜 --paper 加赛记录 --as 裁判长 --dry-run
  b final may 1 place: 1
  a final may 1 place: 2
  dry run: nothing was recorded
  $ redbanner place decide final b a --reason 加赛三局两胜 --paper 加赛记录 --as 裁判长
  b final may 1 place: 1
  a final may 1 place: 2
  recorded by 裁判长: position 3 of the ledger
  $ redbanner place draw stage 彩票2023052-12-05-31 --paper 抽签记录
  出场顺序: the seed '彩票2023052-12-05-31' for 5 entrants
  recorded by clerk: position 4 of the ledger
  $ redbanner place draw stage 另一个种子
  redbanner: '出场顺序' is drawn already, by the seed '彩票2023052-12-05-31'
    hint: a seed that was typed wrongly is corrected with its reason: 'redbanner entry correct'
  [1]
  $ redbanner place decide board c b a --reason 领导小组会议纪要12号
  c board may 1 place: 1
  b board may 1 place: 2
  a board may 1 place: 3
  recorded by clerk: position 5 of the ledger
  $ redbanner evaluate may
  What changed, 五月: from ledger position 2 to 5
  entrant  unit  what           before    after
  -------  ----  --------  -----------  -------
  a        一班  决赛名次      pending        2
  a        一班  出场顺序      pending        4
  a        一班  表彰名次      pending        3
  b        二班  决赛名次      pending        1
  b        二班  出场顺序      pending        3
  b        二班  表彰名次      pending        2
  b        二班  一等奖    not granted  granted
  c        三班  出场顺序      pending        5
  c        三班  表彰名次      pending        1
  d        四班  出场顺序      pending        2
  e        五班  出场顺序      pending        1
  
  Awards of 五月: proposed and decided
  award   place  entrant  name  outcome  status    money (yuan)  reason
  ------  -----  -------  ----  -------  --------  ------------  --------------------------
  一等奖      1  b        二班  granted  proposed          1000  place 1 within the first 1
  computed from ledger position 5
  
  sealed as evaluation 2, at position 5 of the ledger; results 3ebdd1d8f81c
  $ redbanner standings may
  决赛名次, 五月
  place  entrant  unit  得分  total  awards  note
  -----  -------  ----  ----  -----  ------  --------------------------------------
      1  b        二班    90     90  一等奖  equal to 一班, parted by a play-off
      2  a        一班    90     90          equal to 二班, parted by a play-off
      3  c        三班    90     90          behind 一班 by head_to_head race.place
      4  d        四班    80     80          shared with 五班
      4  e        五班    80     80          shared with 四班
  no score is rounded
  ranked by total
  equals are parted by, in turn: head_to_head race.place
  who stays equal on one of the first 3 places is parted by a play-off; until then they stay open
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 5
  
  出场顺序, 五月
  place  entrant  unit  得分  total  awards  note
  -----  -------  ----  ----  -----  ------  ----------------------------------
      1  e        五班    80     80          equal to 四班, parted by lot
      2  d        四班    80     80          equal to 五班, parted by lot
      3  b        二班    90     90  一等奖  equal to 一班、三班, parted by lot
      4  a        一班    90     90          equal to 二班、三班, parted by lot
      5  c        三班    90     90          equal to 一班、二班, parted by lot
  no score is rounded
  ranked by total
  who stays equal is parted by lot; until then the places stay open
  computed from ledger position 5
  
  表彰名次, 五月
  place  entrant  unit  得分  total  awards  note
  -----  -------  ----  ----  -----  ------  ------------------------------------------------------------
      1  c        三班    90     90          equal to 一班、二班, parted by decision of the leading group
      2  b        二班    90     90  一等奖  equal to 一班、三班, parted by decision of the leading group
      3  a        一班    90     90          equal to 二班、三班, parted by decision of the leading group
         d        四班    80     80          equal to 五班: waits for the decision of the leading group
         e        五班    80     80          equal to 四班: waits for the decision of the leading group
  no score is rounded
  ranked by total
  who stays equal is parted by decision of the leading group; until then the places stay open
  computed from ledger position 5
  $ redbanner explain a --period may
  total 90 of 100
    得分 90 of 100
      points 90, paper: none, entry #1, recorded by clerk on 2023-07-05
  决赛名次: place 2 of 5
    behind 二班 by a play-off: place 2 against 1 (entry 11, 裁判长, 2023-07-05: 加赛三局两胜)
    before 三班: head_to_head race.place 1 against -2 (tie_break 1)
  出场顺序: place 4 of 5
    behind 二班: lot 2 against 1, by the seed '彩票2023052-12-05-31' (entry 12, clerk, 2023-07-05)
    before 三班: lot 2 against 5, by the seed '彩票2023052-12-05-31' (entry 12, clerk, 2023-07-05)
  表彰名次: place 3 of 5
    behind 二班 by decision of the leading group: place 3 against 2 (entry 19, clerk, 2023-07-05: 领导小组会议纪要12号)
    before 四班: total 90 against 80
  一等奖: not granted
    place 2, the last that gets it is 1
  $ redbanner explain d --period may | grep -A 4 出场
  出场顺序: place 2 of 5
    behind 五班: lot 4 against 3, by the seed '彩票2023052-12-05-31' (entry 15, clerk, 2023-07-05)
    before 二班: total 80 against 90
  表彰名次: one of places 4 to 5 of 5, waits for the decision of the leading group
    equal in all keys with 五班
  $ for who in a b c d e; do printf '%s\n%s\n%s\n%s' 彩票2023052-12-05-31 stage may $who | sha256sum | cut -c 1-8; done
  4a6a6a25
  3f9db883
  972eeae1
  723ff363
  51932844

What was recorded is corrected like any entry; places of two play-offs are not compared.

  $ redbanner entry correct b final 3 --row 1 --period may --reason 录入错误
  b final may 1 place: 3, was 1
  recorded by clerk: position 6 of the ledger
  $ redbanner evaluate may --dry-run | head -n 12
  What changed, 五月: from ledger position 5 to 6
  entrant  unit  what           before        after
  -------  ----  --------  -----------  -----------
  a        一班  决赛名次            2            1
  a        一班  一等奖    not granted      granted
  b        二班  决赛名次            1            2
  b        二班  一等奖        granted  not granted
  
  Awards of 五月: proposed and decided
  award   place  entrant  name  outcome  status    money (yuan)  reason
  ------  -----  -------  ----  -------  --------  ------------  --------------------------
  一等奖      1  a        一班  granted  proposed          1000  place 1 within the first 1
  $ redbanner entry correct c score 80 --period may --reason 录入错误
  c score may points: 80, was 90
  recorded by clerk: position 7 of the ledger
  $ redbanner evaluate may --dry-run | head -n 12
  What changed, 五月: from ledger position 5 to 7
  entrant  unit  what           before        after
  -------  ----  --------  -----------  -----------
  a        一班  决赛名次            2            1
  a        一班  出场顺序            4            5
  a        一班  表彰名次            3            2
  a        一班  一等奖    not granted      granted
  b        二班  决赛名次            1            2
  b        二班  出场顺序            3            4
  b        二班  表彰名次            2            1
  b        二班  一等奖        granted  not granted
  c        三班  total              90           80
  $ redbanner audit verify
  7 batches and 2 evaluations fit: nothing was changed
  head of the chain: 9c66b8cfc5d69a93e6a59ff347885f0ab14c35cf18d6a966e5eed08bb7373196
  $ redbanner audit replay
  evaluation 1 (may, at position 2 of the ledger) comes out the same: 15 places, 2 decisions
  evaluation 2 (may, at position 5 of the ledger) comes out the same: 15 places, 1 decision

  $ redbanner standings may --place board --lang zh
  注意：第 2 次评定之后的记录会改变14项结果；运行“redbanner evaluate may”即计入
  五月表彰名次
  名次  单位编号  单位  得分  总分  获奖    备注
  ----  --------  ----  ----  ----  ------  ----------------------------------------
     1  c         三班    90    90          与一班、二班相同，由领导小组决定分出先后
     2  b         二班    90    90  一等奖  与一班、三班相同，由领导小组决定分出先后
     3  a         一班    90    90          与二班、三班相同，由领导小组决定分出先后
        d         四班    80    80          与五班相同，待领导小组决定确定
        e         五班    80    80          与四班相同，待领导小组决定确定
  得分均不取舍
  按总分排名
  仍相同的，由领导小组决定分出先后；未分出前名次待定
  依据台账位置5计算
  $ redbanner explain a --period may --lang zh
  注意：第 2 次评定之后的记录会改变14项结果；运行“redbanner evaluate may”即计入
  总分 90（满分100）
    得分 90（满分100）
      points 90，依据：无，记录#1，clerk于2023-07-05录入
  决赛名次：第2名，共5家
    经加赛后于二班：第2名，对方第1名（记录11，裁判长，2023-07-05：加赛三局两胜）
    先于三班：head_to_head race.place1，对方-2（同分排序第1项）
  出场顺序：第4名，共5家
    后于二班：签号2，对方1，种子“彩票2023052-12-05-31”（记录12，clerk，2023-07-05）
    先于三班：签号2，对方5，种子“彩票2023052-12-05-31”（记录12，clerk，2023-07-05）
  表彰名次：第3名，共5家
    由领导小组决定后于二班：第3名，对方第2名（记录19，clerk，2023-07-05：领导小组会议纪要12号）
    先于四班：总分90，对方80
  一等奖：未授予
    第2名，授至第1名
