The bands of headcount give 3, 2 and 1, but the total is 4: nobody is proposed, and the list says why.

  $ redbanner season create --rules rulebook.toml --entrants entrants.csv
  season.db: season of '先进个人评选', 10 entrants
  $ redbanner nominate import nominations.csv | head -1
  7 nominees
  $ redbanner nominate list advanced
  先进个人, 2023年度: nominees
  unit      position  entrant  name  outcome      reason
  --------  --------  -------  ----  -----------  -----------------------------------------------------------------------------------------------
  一号工程         1  p1       张一  not granted  place 1 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  一号工程         2  p2       王二  not granted  place 2 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  一号工程         3  p3       李三  not granted  place 3 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  一号工程         4  p4       赵四  not granted  place 4 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  二号工程         1  p5       钱五  not granted  place 1 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  二号工程         2  p6       孙六  not granted  place 2 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  三号工程         1  p7       周七  not granted  place 1 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
  computed from ledger position 2
  the quotas of all units come to 6, the total is 4: nobody is proposed until that is mended
  
  先进个人, 2023年度: shares of all who get it
  share     persons  of all  at least  outcome
  --------  -------  ------  --------  -------
  一线职工        0       0         0  holds
  $ printf 'entrant,indicator,period,mark:J\ns1,work,year,90\ns2,work,year,90\ns3,work,year,90\n' > marks.csv
  $ redbanner entry import marks.csv | head -1
  3 entries from 1 file
  $ redbanner evaluate year | grep -v sealed
  Awards of 2023年度: proposed and decided
    (nothing)
  computed from ledger position 3
  the quotas of all units come to 6, the total is 4: nobody is proposed until that is mended
  
  $ redbanner explain 张一 --period year
  先进个人: not granted
    place 1 among the unit's nominees, but no unit has a quota: it cannot be given as the rules say
    nominated by 一号工程
    quota: not applicable
      the quotas of all units come to 6, the total is 4: nobody is proposed until that is mended
  $ redbanner publish year --confirm
  redbanner: 'year': this stands in the way
    '先进个人': the quotas of all units come to 6, the total is 4: nobody is proposed until that is mended
      hint: mend it in a new version of the rulebook, 'redbanner season rules add', or correct what it is counted by
  [1]

With a total that is shared out, three places go to the largest site and one to the second. One exchange mends the share of the front line.

  $ redbanner season create --season mended.db --rules mended.toml --entrants entrants.csv
  mended.db: season of '先进个人评选', 10 entrants
  $ redbanner nominate import --season mended.db nominations.csv | head -1
  7 nominees
  $ redbanner nominate list --season mended.db advanced
  先进个人, 2023年度: nominees
  unit      quota  position  entrant  name  outcome      reason
  --------  -----  --------  -------  ----  -----------  --------------------------------------------------------
  一号工程      3         1  p1       张一  granted      place 1 among the unit's nominees, quota 3
  一号工程      3         2  p2       王二  granted      place 2 among the unit's nominees, quota 3
  一号工程      3         3  p3       李三  granted      place 3 among the unit's nominees, quota 3
  一号工程      3         4  p4       赵四  substitute   substitute 1: place 4 among the unit's nominees
  二号工程      1         1  p5       钱五  granted      place 1 among the unit's nominees, quota 1
  二号工程      1         2  p6       孙六  substitute   substitute 1: place 2 among the unit's nominees
  三号工程      0         1  p7       周七  not granted  place 1 among the unit's nominees, beyond the quota of 0
  computed from ledger position 2
  
  先进个人, 2023年度: shares of all who get it
  share     persons  of all  at least  outcome
  --------  -------  ------  --------  ---------
  一线职工        1       4         3  2 missing
  
  先进个人: exchanges within the units' quotas that mend the shares
  unit      leaves  enters  loss
  --------  ------  ------  ----
  一号工程  王二    赵四       6
  二号工程  钱五    孙六       6
  no exchange that mends all shares loses less than this one: 12
  $ redbanner evaluate --season mended.db year | grep -v sealed
  Awards of 2023年度: proposed and decided
  award     place  entrant  name  unit      outcome     status    reason
  --------  -----  -------  ----  --------  ----------  --------  -----------------------------------------------
  先进个人      1  p1       张一  一号工程  granted     proposed  place 1 among the unit's nominees, quota 3
  先进个人      2  p2       王二  一号工程  granted     proposed  place 2 among the unit's nominees, quota 3
  先进个人      3  p3       李三  一号工程  granted     proposed  place 3 among the unit's nominees, quota 3
  先进个人      4  p4       赵四  一号工程  substitute  proposed  substitute 1: place 4 among the unit's nominees
  先进个人      1  p5       钱五  二号工程  granted     proposed  place 1 among the unit's nominees, quota 1
  先进个人      2  p6       孙六  二号工程  substitute  proposed  substitute 1: place 2 among the unit's nominees
  computed from ledger position 2
  
  What is owed, 2023年度
  period    entrant  title     indicator  indicator's title
  --------  -------  --------  ---------  -----------------
  2023年度  s1       一号工程  work       工作
  2023年度  s2       二号工程  work       工作
  2023年度  s3       三号工程  work       工作
  
  $ redbanner explain --season mended.db 张一 --period year
  先进个人: granted
    place 1 among the unit's nominees, quota 3
    nominated by 一号工程
    quota 3
      300 of 460: a share of 2.608695… of 4 places
      3 by d'Hondt: place after place to who has the most a place (÷ 1, 2, 3 …)
        人数: 300 on 2023-12-31

Of three equal sites none has a claim to the fourth place before the others. The candidates that are left cannot make up the share.

  $ redbanner season create --season equal.db --rules equal.toml --entrants entrants.csv
  equal.db: season of '先进个人评选', 10 entrants
  $ redbanner nominate import --season equal.db nominations.csv | head -1
  7 nominees
  $ redbanner nominate withdraw --season equal.db advanced p6 --reason 本人申请 | head -1
  p6 孙六: no nominee any more
  $ redbanner nominate list --season equal.db advanced
  先进个人, 2023年度: nominees
  unit      quota  position  entrant  name  outcome      reason
  --------  -----  --------  -------  ----  -----------  --------------------------------------------------------
  一号工程      1         1  p1       张一  granted      place 1 among the unit's nominees, quota 1
  一号工程      1         2  p2       王二  substitute   substitute 1: place 2 among the unit's nominees
  一号工程      1         3  p3       李三  not granted  place 3 among the unit's nominees, beyond the quota of 1
  一号工程      1         4  p4       赵四  not granted  place 4 among the unit's nominees, beyond the quota of 1
  二号工程      1         1  p5       钱五  granted      place 1 among the unit's nominees, quota 1
  三号工程      1         1  p7       周七  granted      place 1 among the unit's nominees, quota 1
  computed from ledger position 3
  1 place is not given: 3 units have equal claims, the leading group decides
  
  先进个人, 2023年度: shares of all who get it
  share     persons  of all  at least  outcome
  --------  -------  ------  --------  ---------
  一线职工        0       3         2  2 missing
  
  先进个人: exchanges within the units' quotas that mend the shares
    (nothing)
  no exchange within the units' quotas, among those who may stand, mends all shares
  $ redbanner evaluate --season equal.db year > evaluated
  $ redbanner explain --season equal.db 周七 --period year
  先进个人: granted
    place 1 among the unit's nominees, quota 1
    nominated by 三号工程
    quota 1
      1 of 3: a share of 1.333333… of 4 places
      1 by d'Hondt: place after place to who has the most a place (÷ 1, 2, 3 …)
      1 place is not given: 3 units have equal claims, the leading group decides
  $ redbanner nominate list --season equal.db advanced --lang zh
  2023年度先进个人推荐人选
  单位      名额  推荐顺序  单位编号  名称/姓名  结果    理由
  --------  ----  --------  --------  ---------  ------  ------------------------------------------
  一号工程     1         1  p1        张一       授予    在本单位推荐人选中列第1位，名额1
  一号工程     1         2  p2        王二       替补    替补第1名：本单位推荐人选第2名
  一号工程     1         3  p3        李三       未授予  在本单位推荐人选中列第3位，名额1，超出名额
  一号工程     1         4  p4        赵四       未授予  在本单位推荐人选中列第4位，名额1，超出名额
  二号工程     1         1  p5        钱五       授予    在本单位推荐人选中列第1位，名额1
  三号工程     1         1  p7        周七       授予    在本单位推荐人选中列第1位，名额1
  依据台账位置3计算
  余1个名额未分：3个单位条件相等，由领导小组决定
  
  先进个人（2023年度）：全部人选的比例
  比例      人数  总人数  至少  结果
  --------  ----  ------  ----  -----
  一线职工     0       3     2  缺2人
  
  先进个人：在各单位名额内补足比例的调换
    （无）
  在各单位名额内、有资格的人选之中，怎样调换都不能补足全部比例
