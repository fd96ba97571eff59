The cases, worked out by hand.

  $ redbanner rules check rulebook.toml
  rulebook.toml: no faults. 职工技能竞赛办法: indicators 6, periods 1, place rules 5, awards 5
  $ redbanner rules test rulebook.toml
  passed   season.toml: three contests, points by place, sums of the workshops
  passed 1, failed 0, skipped 0

A season of three contests.

  $ redbanner season create --rules rulebook.toml --entrants cases/entrants.csv
  season.db: season of '职工技能竞赛办法', 11 entrants
  $ redbanner entry import cases/skill.csv cases/online.csv cases/arena.csv 2> doubts | head -1
  70 entries from 3 files
  $ redbanner evaluate y2025 > evaluated
  $ redbanner standings y2025 --place challenge_place
  擂台赛名次, 2025年度
  place  entrant  unit            理论            实操           total  awards                            note
  -----  -------  ----  --------------  --------------  --------------  --------------------------------  --------------------------------------
      1  c1       邓超           24.00           63.00           87.00  岗位练兵奖、擂主、技术标兵
      2  a1       郭平           27.00           59.50           86.50  技术标兵                          behind 邓超 by copeland challenge.hits
      3  b1       梁栋           21.00           66.50           87.50  岗位练兵奖、技术标兵
      4  b2       宋佳           27.00           58.33           85.33
         a2       韩雪           24.00           63.00           87.00  岗位练兵奖、网上竞赛奖、技术标兵  not ranked: not applicable
         a3       丁宁           30.00           56.00           86.00                                    not ranked: not applicable
         b3       许诺  not applicable  not applicable  not applicable  网上竞赛奖                        not ranked: not applicable
         c2       曹颖           18.00           49.00           67.00                                    not ranked: not applicable
  indicator rounded half up to 0.01
  ranked by schulze challenge.hits
  equals are parted by, in turn: copeland challenge.hits
  who stays equal shares the place, the next places are skipped (1-2-2-4)
  computed from ledger position 2
  $ redbanner explain c1 --period y2025 | grep -A3 '^擂台赛名次'
  擂台赛名次: place 1 of 4
    before 郭平: copeland challenge.hits 1 against -1 (tie_break 1)
    against 郭平: ahead in 1 contest, behind in 0
    against 梁栋: ahead in 0 contests, behind in 1

Four places for the workshops' best; one of four is young, two would have to be.

  $ redbanner award propose y2025 technician
  Awards of 2025年度: proposed and decided
  award     group     place  entrant  name  outcome      status    reason
  --------  --------  -----  -------  ----  -----------  --------  --------------------------
  技术标兵  机加车间      1  a2       韩雪  granted      proposed  place 1 within the first 2
  技术标兵  机加车间      2  a1       郭平  granted      proposed  place 2 within the first 2
  技术标兵  机加车间      3  a3       丁宁  substitute   proposed  substitute 1: place 3
  技术标兵  铆焊车间      1  b1       梁栋  granted      proposed  place 1 within the first 1
  技术标兵  铆焊车间      2  b2       宋佳  substitute   proposed  substitute 1: place 2
  技术标兵  铆焊车间         b3       许诺  not granted  proposed  not ranked: not applicable
  技术标兵  装配车间      1  c1       邓超  granted      proposed  place 1 within the first 1
  技术标兵  装配车间      2  c2       曹颖  substitute   proposed  substitute 1: place 2
  computed from ledger position 2
  
  技术标兵, 2025年度: shares of all who get it
  share     persons  of all  at least  outcome
  --------  -------  ------  --------  ---------
  35岁以下        1       4         2  1 missing
  
  技术标兵: exchanges within the units' quotas that mend the shares
  unit      leaves  enters  loss
  --------  ------  ------  ----
  机加车间  郭平    丁宁     0.5
  no exchange that mends all shares loses less than this one: 0.5
  $ redbanner explain 韩雪 --period y2025 | grep -A8 '^技术标兵'
  技术标兵: granted
    place 1 within the first 2
    of 机加车间:
      quota 2
        5 of 12: a share of 1.666666… of 4 places
        2 by Sainte-Laguë: place after place to who has the most (÷ 1, 3, 5 …)
          人数: 5 on 2025-12-31
