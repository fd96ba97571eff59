Who has the first prize enters no list of the second to mend its shares, and who has it beside the number leaves no place.

  $ redbanner season create --rules rulebook.toml --entrants teams.csv
  season.db: season of '青年班组评选办法', 6 entrants
  $ redbanner entry import entries.csv
  6 entries from 1 file
  recorded by clerk: position 2 of the ledger
  $ redbanner award propose may second_prize
  Awards of 五月: proposed and decided
  award   place  entrant  name  outcome      status    reason
  ------  -----  -------  ----  -----------  --------  -----------------------------------
  二等奖      2  b        乙班  granted      proposed  place 2 within the first 2
  二等奖      3  c        丙班  granted      proposed  place 3, 2 to give
  二等奖      4  d        丁班  not granted  proposed  place 4, the last that gets it is 3
  二等奖      6  f        己班  granted      proposed  place 6, beside the number
  computed from ledger position 2
  
  二等奖, 五月: shares of all who get it
  share     persons  of all  at least  outcome
  --------  -------  ------  --------  ---------
  青年班组        0       3         2  2 missing
  
  二等奖: exchanges within the units' quotas that mend the shares
  leaves  enters  loss
  ------  ------  ----
  乙班    丁班      10
  丙班    戊班      15
  no exchange that mends all shares loses less than this one: 25
