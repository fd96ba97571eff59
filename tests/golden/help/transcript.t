What there is, and how each is used.

  $ redbanner
  redbanner scores, ranks and rewards a labour competition.
  
  Rules
    redbanner rules check        name every fault of a rulebook at once
    redbanner rules test         run the cases that travel with a rulebook: cases/*.toml beside it
    redbanner rules show         a rulebook with all files that it reads; --resolved: what holds in the end
    redbanner rules diff         what changed from one rulebook to another, and who would move
    redbanner rules graph        how results come about, as a picture: what is computed from what
    redbanner rules prove        look for inputs that the rules' promises do not hold for
  
  The season and who takes part
    redbanner season create      begin a season: a rulebook, and who takes part
    redbanner season info        what a season's file holds
    redbanner season archive     the season, its rulebooks, sheets and publications in one ZIP file, with their hashes
    redbanner season unpack      unpack an archive into a new folder, and check every hash in it
    redbanner season rules add   put a new version of the rules in force from a day on, and see who moves
    redbanner season backup      copy the season to a new file, also while others record in it, and check the copy
    redbanner season restore     make the season what a backup is, after checking it; the present one is kept
    redbanner season check       whether the file is sound: its structure, its references, its chain, its seals
    redbanner entrant import     add units or people from CSV files
    redbanner entrant change     a unit or person is renamed, moved, or has another attribute from a day on
    redbanner entrant close      a unit is closed or a person leaves
  
  Entries
    redbanner entry import       record what CSV files hold: all of it, or nothing and every wrong row named
    redbanner entry set          record one fact by hand
    redbanner entry correct      put another number in the place of one recorded; the old one stays readable
    redbanner entry event        record an event: a notice, an accident, a praise
    redbanner entry absent       an indicator does not apply, was not examined, was refused, or came late
    redbanner entry missing      who still owes what; what blocks the ranking
    redbanner entry confirm      confirm what others recorded; your own entries are left to others
    redbanner entry resolve      decide what holds where two typings differ
    redbanner entry doubts       what is recorded by the rules and may be wrong all the same
    redbanner entry answer       answer a doubt in writing: the entry stands, and why
    redbanner entry agreement    how far the raters agree, and who is stricter than the others
  
  Results
    redbanner evaluate           compute an assessment from all that is recorded, and seal the result
    redbanner standings          who stands where, as evaluated last
    redbanner explain            from the papers to the place: why a unit or person got what it got
    redbanner place draw         record the seed by which lots are drawn among equals
    redbanner place decide       how equals were parted: by a play-off, or by decision
  
  Awards, banners, nominees
    redbanner award propose      who gets which award by the rules, with reasons for and against, as of now
    redbanner award decide       what the leading group decided, also against the proposal
    redbanner awards             the annual award list, with money, each period as evaluated last
    redbanner banner list        where each banner is, since when, by which result, and which are due back
    redbanner banner hand-over   a banner goes to a unit, or back to the office
    redbanner banner withdraw    a banner is taken back before it is due
    redbanner banner report      a banner is lost, damaged, found again or repaired
    redbanner banner slip        the slip that both sides sign when a banner changes hands
    redbanner banner history     every movement of a banner: who, when, why, by which slip
    redbanner honour import      honours of earlier years, from CSV files: year, award, entrant, day, place, money, note
    redbanner honour list        the honours of earlier years that the season remembers
    redbanner nominate add       a unit puts people forward for an honour, in its order
    redbanner nominate import    the same for many, from CSV files: award, period, person, position
    redbanner nominate withdraw  a nominee is taken back
    redbanner nominate paper     a paper that a nominee needs has come in
    redbanner nominate list      the nominees of an honour, by unit, with quotas and whether they may stand
  
  Publication and objections
    redbanner publish            publish an evaluated result, once it is confirmed and nothing stands in its way
    redbanner amend              publish a numbered amendment: what changed for whom since the publication before
    redbanner publications       how far each result has come, and what was published when, by whom
    redbanner object add         record an objection to a published result
    redbanner object show        an objection; with --set, who would gain and lose by a correction, before it is decided
    redbanner object decide      what the leading group decided about an objection, with its reasons
    redbanner object list        the objections, and what came of each
  
  Proof that nothing was changed
    redbanner audit log          who recorded what and when: a line for each command that wrote to the season
    redbanner audit verify       whether everything is as it was recorded and sealed; names what is not
    redbanner audit replay       compute what was sealed once more, and name the first difference
  
  'redbanner COMMAND --help' says more about each, with an example.
  $ redbanner --help | head -n 3
  redbanner scores, ranks and rewards a labour competition.
  
  Rules
  $ redbanner entry --help
  Entries
    redbanner entry import     record what CSV files hold: all of it, or nothing and every wrong row named
    redbanner entry set        record one fact by hand
    redbanner entry correct    put another number in the place of one recorded; the old one stays readable
    redbanner entry event      record an event: a notice, an accident, a praise
    redbanner entry absent     an indicator does not apply, was not examined, was refused, or came late
    redbanner entry missing    who still owes what; what blocks the ranking
    redbanner entry confirm    confirm what others recorded; your own entries are left to others
    redbanner entry resolve    decide what holds where two typings differ
    redbanner entry doubts     what is recorded by the rules and may be wrong all the same
    redbanner entry answer     answer a doubt in writing: the entry stands, and why
    redbanner entry agreement  how far the raters agree, and who is stricter than the others
  
  'redbanner COMMAND --help' says more about each, with an example.
  $ redbanner entry set --help
  redbanner entry set: record one fact by hand
  
  usage
    redbanner entry set ENTRANT INDICATOR VALUE... [OPTION...]
  
  arguments
    ENTRANT    its id or title
    INDICATOR  the indicator's id
    VALUE      the number or text, or FIELD=VALUE
  
  options
    --period PERIOD   the assessment it belongs to
    --row ROW         which row of a list: the dive, the event
    --rater NAME      who gave the mark
    --day DAY         the day it happened; its assessment follows from it
    --reason TEXT     why; kept in the ledger
    --paper PAPER     the paper it was read from; kept in the ledger
    --season FILE     the season's file (else REDBANNER_SEASON, else season.db)
    --as NAME         who acts, as the ledger keeps it (else the login name)
    --dry-run         do everything but record it
    --after-deadline  record it though the deadline has passed; with --reason
    --lang LANGUAGE   en or zh (else LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
    --help            what the command does
  
  example
    redbanner entry set s07 quality_inspection 46.5 --period mid_year --rater 王工
  $ redbanner standings --help
  redbanner standings: who stands where, as evaluated last
  
  usage
    redbanner standings PERIOD [OPTION...]
  
  arguments
    PERIOD  an assessment
  
  options
    --group GROUP    one group alone, by its title
    --unit UNIT      one unit alone, by its id or title
    --place RULE     one ranking alone, by the id of its place rule
    --season FILE    the season's file (else REDBANNER_SEASON, else season.db)
    --format FORMAT  text; csv and json for programs; excel: CSV that Excel opens as it stands
    --lang LANGUAGE  en or zh (else LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
    --help           what the command does
  
  example
    redbanner standings mid_year --group 京外
  $ redbanner --lang zh
  redbanner：劳动竞赛的计分、排名与评奖。
  
  考核评比办法
    redbanner rules check        一次列出考核评比办法的全部问题
    redbanner rules test         运行考核评比办法所附用例（同目录 cases/*.toml）
    redbanner rules show         办法及其引用的全部文件；--resolved：最终生效的内容
    redbanner rules diff         两个办法有何不同，谁的结果会变
    redbanner rules graph        结果计算关系图：由什么算出什么
    redbanner rules prove        寻找不符合办法承诺的情形（反例）
  
  赛季与参赛单位、人员
    redbanner season create      建立赛季：考核评比办法和参赛单位、人员
    redbanner season info        赛季文件概况
    redbanner season archive     把赛季、规则、原始表和公布文件连同摘要归入一个 ZIP 文件
    redbanner season unpack      把归档解到新文件夹，并逐一核对摘要
    redbanner season rules add   自某日起施行考核办法的新版本，并列出由此引起的变化
    redbanner season backup      把赛季备份到新文件（他人正在录入时也可），并校验备份
    redbanner season restore     校验备份后用它恢复赛季；现有赛季另行保留
    redbanner season check       检查文件是否完好：结构、引用、校验链、封存
    redbanner entrant import     从 CSV 文件增加单位或人员
    redbanner entrant change     单位或人员更名、划转，或自某日起变更属性
    redbanner entrant close      单位撤销或人员离开
  
  记录
    redbanner entry import       录入 CSV 文件：全部正确才录入，否则逐行列出问题、一条不录
    redbanner entry set          手工录入一条记录
    redbanner entry correct      更正已录入的数值，原值保留可查
    redbanner entry event        录入事件：整改通知单、事故、表扬等
    redbanner entry absent       登记指标缺项、未检查、拒绝检查或迟报
    redbanner entry missing      谁还有哪些未报，哪些影响排名
    redbanner entry confirm      复核他人录入的记录；本人录入的须由他人复核
    redbanner entry resolve      两次录入不一致时确定以何为准
    redbanner entry doubts       符合规则但可能有误的记录
    redbanner entry answer       书面答复疑点：记录属实及其理由
    redbanner entry agreement    评分人之间是否一致，谁比别人严
  
  评定结果
    redbanner evaluate           按全部记录评定一个考核期，并封存结果
    redbanner standings          最近一次评定的名次
    redbanner explain            从原始表单到名次：逐步说明结果的由来
    redbanner place draw         记录相同者抽签所用的种子
    redbanner place decide       记录相同者如何分出先后：加赛或领导小组决定
  
  奖项、流动红旗、推荐人选
    redbanner award propose      按规则拟定的奖项及得与不得的理由（按当前记录）
    redbanner award decide       登记领导小组的决定，可与拟定不同
    redbanner awards             年度表彰名单及金额，各考核期按最近一次计算
    redbanner banner list        各面红旗现在何处、自何时、因何结果，哪些应交回
    redbanner banner hand-over   红旗授予单位，或交回
    redbanner banner withdraw    中途收回旗帜
    redbanner banner report      登记旗帜遗失、损坏、找回或修复
    redbanner banner slip        旗帜交接时双方签字的交接单
    redbanner banner history     旗帜的全部流转：谁、何时、为何、凭哪张交接单
    redbanner honour import      从 CSV 文件导入历年荣誉：year、award、entrant、day、place、money、note
    redbanner honour list        赛季记得的历年荣誉
    redbanner nominate add       单位按次序推荐人选
    redbanner nominate import    成批推荐，CSV 文件列：award、period、person、position
    redbanner nominate withdraw  撤回推荐人选
    redbanner nominate paper     推荐人选所需的材料已收到
    redbanner nominate list      各单位推荐人选、名额及是否符合条件
  
  公示与异议
    redbanner publish            公布已评定的结果，须已确认且无未决事项
    redbanner amend              发布编号的更正：与上次公布相比，谁的什么有变化
    redbanner publications       各考核期结果进展到哪一步，何时由谁公布了什么
    redbanner object add         登记对已公布结果的异议
    redbanner object show        查看异议；加 --set 可在决定之前试算更正后谁升谁降
    redbanner object decide      登记领导小组对异议的处理决定及理由
    redbanner object list        列出异议及其处理结果
  
  证明未被改动
    redbanner audit log          谁在何时记录了什么：每条写入赛季的命令一行
    redbanner audit verify       核对全部内容是否与记录和封存时一致，并指出不一致之处
    redbanner audit replay       把已封存的评定重新计算一遍，并指出第一处差异
  
  “redbanner 命令 --help”说明各命令的用法，并有示例。
  $ redbanner entry import --help --lang zh
  redbanner entry import：录入 CSV 文件：全部正确才录入，否则逐行列出问题、一条不录
  
  用法
    redbanner entry import FILE... [选项...]
  
  参数
    FILE  记录（CSV 文件）
  
  选项
    --period PERIOD   未写考核期的行所属考核期
    --keep-good       有问题行时，仍录入无误的行
    --rejects FILE    与 --keep-good 同用：问题行及原因另存于此
    --again           由另一人不看首录、重新录入一遍：只作比对，不改记录
    --after-deadline  截止日期已过仍予录入；须同时写明 --reason
    --reason TEXT     缘由，记入台账
    --paper PAPER     依据的文件或表单，记入台账
    --season FILE     赛季文件（缺省取 REDBANNER_SEASON，再缺省为 season.db）
    --as NAME         经办人，记入台账（缺省为登录名）
    --dry-run         试运行：只检查，不记录
    --lang LANGUAGE   界面语言 en 或 zh（缺省依次取 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）
    --help            本命令的用法
  
  示例
    redbanner entry import mid_year/*.csv --paper 年中考核表
  $ redbanner --version | sed 's/([0-9a-z-]*)/(commit)/'
  redbanner 0.1.0 (commit)

Every command has its help in both languages.

  $ redbanner | grep -o '^  redbanner [a-z -]*[a-z]' | while read -r line; do $line --help > /dev/null || echo "$line"; done

The shell completes commands, options and choices.

  $ redbanner __complete entr
  entrant
  entry
  $ redbanner __complete entry ''
  absent
  agreement
  answer
  confirm
  correct
  doubts
  event
  import
  missing
  resolve
  set
  $ redbanner __complete standings --
  --format
  --group
  --help
  --lang
  --place
  --season
  --unit
  $ redbanner __complete standings mid_year --format ''
  csv
  excel
  json
  text
