Lots alone decide the order of appearance, before a single mark is there. Anybody can draw them again.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 岗位练兵出场抽签: indicators 1, periods 1, place rules 1, awards 0
  $ redbanner season create --rules rulebook.toml --entrants crews.csv
  season.db: season of '岗位练兵出场抽签', 3 entrants
  $ redbanner standings may
  redbanner: 'may' has not been evaluated
    hint: run 'redbanner evaluate may'
  [1]
  $ redbanner evaluate may | tail -1; redbanner standings may
  sealed as evaluation 1, at position 1 of the ledger; results b7bc56e3b159
  出场顺序, 五月
  entrant  unit       技能    total  note
  -------  ------  -------  -------  -------------------------------------------
  a        钢筋班  pending  pending  equal to 木工班、水电班: waits for the draw
  b        木工班  pending  pending  equal to 钢筋班、水电班: waits for the draw
  c        水电班  pending  pending  equal to 钢筋班、木工班: waits for the draw
  no score is rounded
  ranked by 1
  who stays equal is parted by lot; until then the places stay open
  computed from ledger position 1
  $ redbanner place draw appearance 2023-05-04福利彩票3D第2023113期705 --as 工会 --reason 开赛前公开抽签
  出场顺序: the seed '2023-05-04福利彩票3D第2023113期705' for 3 entrants
  recorded by 工会: position 2 of the ledger
  $ redbanner evaluate may | tail -1; redbanner standings may
  sealed as evaluation 2, at position 2 of the ledger; results 83b997fbe663
  出场顺序, 五月
  place  entrant  unit       技能    total  note
  -----  -------  ------  -------  -------  --------------------------------------
      1  a        钢筋班  pending  pending  equal to 木工班、水电班, parted by lot
      2  c        水电班  pending  pending  equal to 钢筋班、木工班, parted by lot
      3  b        木工班  pending  pending  equal to 钢筋班、水电班, parted by lot
  no score is rounded
  ranked by 1
  who stays equal is parted by lot; until then the places stay open
  computed from ledger position 2
  $ for who in a b c; do echo "$(printf '%s\n%s\n%s\n%s' 2023-05-04福利彩票3D第2023113期705 appearance may $who | sha256sum | cut -c 1-16) $who"; done | sort
  934939071d022680 a
  a9bc3bf66005bb32 c
  ab5909774e7cf724 b
  $ redbanner explain a
  total: pending
    技能: pending
      nothing recorded yet
  出场顺序: place 1 of 3
    before 水电班: lot 1 against 2, by the seed '2023-05-04福利彩票3D第2023113期705' (entry 1, 工会, 2023-07-05)
  $ redbanner place draw appearance 123
  redbanner: '出场顺序' is drawn already, by the seed '2023-05-04福利彩票3D第2023113期705'
    hint: a seed that was typed wrongly is corrected with its reason: 'redbanner entry correct'
  [1]
  $ redbanner audit replay
  evaluation 1 (may, at position 1 of the ledger) comes out the same: 3 places, 0 decisions
  evaluation 2 (may, at position 2 of the ledger) comes out the same: 3 places, 0 decisions
