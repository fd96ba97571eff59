What is recorded by the rules may be wrong all the same: it is said, and not refused.

  $ redbanner season create --rules rulebook.toml --entrants units.csv
  season.db: season of '疑点示例', 5 entrants
  $ redbanner entry doubts
  Doubts
    (nothing)
  $ redbanner entry import marks.csv --dry-run
  15 entries from 1 file
  dry run: nothing was recorded
  warning: 3 new doubts
    far_from_panel-3: s1 order h1 赵工: 赵工 gave 50; the median of the panel is 81
    same_sheet-13-14: order h1: 李工 and 王工 gave the same marks to all whom both rated
    severe_rater-15: order h1 赵工: 赵工 gave 18 less than the others on average, over 5 marks
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry import marks.csv
  15 entries from 1 file
  recorded by clerk: position 2 of the ledger
  warning: 3 new doubts
    far_from_panel-3: s1 order h1 赵工: 赵工 gave 50; the median of the panel is 81
    same_sheet-13-14: order h1: 李工 and 王工 gave the same marks to all whom both rated
    severe_rater-15: order h1 赵工: 赵工 gave 18 less than the others on average, over 5 marks
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry set s1 output 1000 --period h1
  s1 output h1 done: 1000
  recorded by clerk: position 3 of the ledger
  $ redbanner entry set s1 output 9000.5 --period h2
  s1 output h2 done: 9000.5
  recorded by clerk: position 4 of the ledger
  $ redbanner entry set s1 order 20 --period h2 --rater 王工
  s1 order h2 mark 王工: 20
  recorded by clerk: position 5 of the ledger
  warning: 1 new doubt
    far_from_last-18: s1 order h2: 20, against 70.666666… in the period before
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry doubts h2
  Doubts
  doubt             kind of doubt               period  entrant  title    indicator  what
  ----------------  --------------------------  ------  -------  -------  ---------  -------------------------------------------
  far_from_last-18  far from the period before  h2      s1       1号项目  order      20, against 70.666666… in the period before

A doubt is corrected, or answered in writing.

  $ redbanner entry correct s1 order 80 --rater 赵工 --period h1 --reason 看错
  s1 order h1 mark 赵工: 80, was 50
  recorded by clerk: position 6 of the ledger
  warning: 1 new doubt
    severe_rater-19: order h1 赵工: 赵工 gave 12 less than the others on average, over 5 marks
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry answer far_from_panel-3 --text 现场复核
  redbanner: there is no doubt 'far_from_panel-3'
    hint: did you mean 'far_from_last-18'?
  [1]
  $ redbanner entry answer far_from_last-18 --text 下半年新增标段 --as 王
  far_from_last-18: 下半年新增标段
  recorded by 王: position 7 of the ledger
  $ redbanner entry doubts year
  Doubts
  doubt             kind of doubt               period  entrant  title    indicator  rater  what                                                        answer          by
  ----------------  --------------------------  ------  -------  -------  ---------  -----  ----------------------------------------------------------  --------------  --
  same_sheet-13-14  same sheet                  h1                        order             李工 and 王工 gave the same marks to all whom both rated
  severe_rater-19   severe rater                h1                        order      赵工   赵工 gave 12 less than the others on average, over 5 marks
  far_from_last-18  far from the period before  h2      s1       1号项目  order             20, against 80.666666… in the period before                 下半年新增标段  王
  $ redbanner entry doubts year --open
  Doubts
  doubt             kind of doubt  period  indicator  rater  what
  ----------------  -------------  ------  ---------  -----  ----------------------------------------------------------
  same_sheet-13-14  same sheet     h1      order             李工 and 王工 gave the same marks to all whom both rated
  severe_rater-19   severe rater   h1      order      赵工   赵工 gave 12 less than the others on average, over 5 marks
  $ redbanner entry doubts year --format csv
  table,doubt,doubt_kind,period,entrant,title,indicator,rater,what,answer,by
  Doubts,same_sheet-13-14,same_sheet,h1,,,order,,李工 and 王工 gave the same marks to all whom both rated,,
  Doubts,severe_rater-19,severe_rater,h1,,,order,赵工,"赵工 gave 12 less than the others on average, over 5 marks",,
  Doubts,far_from_last-18,far_from_last,h2,s1,1号项目,order,,"20, against 80.666666… in the period before",下半年新增标段,王
  $ redbanner entry doubts q1
  redbanner: there is no period 'q1'
    hint: did you mean 'h1'?
  [1]
  $ redbanner entry doubts h1 --lang zh
  疑点
  疑点              疑点类别  考核期  指标   评分人  项目
  ----------------  --------  ------  -----  ------  --------------------------------------
  same_sheet-13-14  整表相同  h1      order          李工与王工对共同评过的对象给分全部相同
  severe_rater-19   评分偏严  h1      order  赵工    赵工给分平均比他人低 12，共 5 个分数

How far the raters agree.

  $ redbanner entry agreement h1
  How far the raters agree, 上半年
  period  indicator  field  raters  entrants       W  ICC(2,1)
  ------  ---------  -----  ------  --------  ------  --------
  h1      order      mark        3         5  0.333…   -0.100…
  W 1: all raters order the entrants alike; 0: not at all. ICC(2,1) 1: all give the same marks; near 0: the marks tell the raters apart, not the entrants. Over the entrants that all rated
  
  Rater by rater
  period  indicator  field  rater  marks  above the others  W without
  ------  ---------  -----  -----  -----  ----------------  ---------
  h1      order      mark   李工       5             6.000      0.250
  h1      order      mark   王工       5             6.000      0.250
  h1      order      mark   赵工       5           -12.000      1.000
  above the others: a rater's marks less the mean of the others', on average (below 0: stricter); W without: of the others alone
  $ redbanner entry agreement h1 --format csv
  table,period,indicator,field,raters,entrants,concordance,intraclass,rater,marks,difference,concordance_without
  "How far the raters agree, 上半年",h1,order,mark,3,5,1/3,-55/546,,,,
  Rater by rater,h1,order,mark,,,,,李工,5,6.000,0.250
  Rater by rater,h1,order,mark,,,,,王工,5,6.000,0.250
  Rater by rater,h1,order,mark,,,,,赵工,5,-12.000,1.000
  $ redbanner entry agreement h1 --lang zh
  评分一致性，上半年
  考核期  指标   字段  评分人  被评者       W  ICC(2,1)
  ------  -----  ----  ------  ------  ------  --------
  h1      order  mark       3       5  0.333…   -0.100…
  W 为 1：各评分人排出的次序相同；为 0：毫无一致。ICC(2,1) 为 1：各人给分相同；接近 0：分数差别在于评分人而不在于被评者。只计所有评分人都评过的对象
  
  各评分人
  考核期  指标   字段  评分人  已评份数  高于他人  除本人外的 W
  ------  -----  ----  ------  --------  --------  ------------
  h1      order  mark  李工           5     6.000         0.250
  h1      order  mark  王工           5     6.000         0.250
  h1      order  mark  赵工           5   -12.000         1.000
  高于他人：本人给分减他人平均分，取平均（负数为偏严）；除本人外的 W：只计其他评分人
  $ redbanner entry agreement h2
  redbanner: nothing in 'h2' was rated by several raters
  [1]
