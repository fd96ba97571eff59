The same in Chinese.

  $ cp $BOOKS/minimal/* . 2>/dev/null; cp rulebook.toml old.toml
  $ sed 's/^full = 20/full = 20.0/; s/each = -2/each = -6/; s/^entry = "mark"/entry = { mark = { from = 0, to = 26 } }/; s/title = "安全"//' old.toml > new.toml
  $ printf '[[veto]]\nid = "fatality"\ntitle = "亡人事故"\nwhen = "violation > 5"\neffect = { award = "none" }\n' >> new.toml
  $ redbanner season create --rules old.toml --entrants crews.csv --lang zh
  season.db：已建立“班组劳动竞赛评比办法”，参赛单位和人员共 4 个
  $ redbanner entry import may.csv --lang zh
  1 个文件共 23 条记录
  已由clerk记录，台账位置 2
  $ redbanner rules diff old.toml new.toml --season season.db --lang zh
  指标“quality”：entry 由 "mark" 改为 { mark = { from = 0, to = 26 } }
  指标“safety”：删去 title，原为 "安全"
  指标“safety”：events.violation.each 由 -2 改为 -6
  增加一票否决“fatality”：亡人事故
  new.toml:26:1: 警告：“quality”最多得 26 分，达不到满分 30
    26 | [[indicator]]
       | ^
  注意：赛季记录中有 6 条不符合“new.toml”，按其计算时未计入；第一条：27不在0至26的范围内
  
  变化：五月
  单位编号  单位      项目      变动前  变动后
  --------  --------  --------  ------  ------
  concrete  混凝土班  总分        88.7    76.7
  concrete  混凝土班  班组名次       4       3
  electric  水电班    总分        94.5    93.5
  electric  水电班    班组名次       2       1
  electric  水电班    流动红旗  未授予    授予
  formwork  木工班    总分        94.8    未录
  formwork  木工班    班组名次       1    未录
  formwork  木工班    流动红旗    授予  未授予
  steel     钢筋班    总分        94.3    90.0
  steel     钢筋班    班组名次       3       2
  $ redbanner rules diff old.toml old.toml --season season.db --lang zh
  两个办法内容相同
  
  总分、名次、奖项均无变化
  $ redbanner rules diff --help --lang zh
  redbanner rules diff：两个办法有何不同，谁的结果会变
  
  用法
    redbanner rules diff OLD NEW [选项...]
  
  参数
    OLD  原办法（TOML 文件），或保存有办法的赛季文件
    NEW  新办法，同上
  
  选项
    --season FILE    将该赛季的记录按两个办法分别计算：谁的总分、名次或奖项会变
    --lang LANGUAGE  界面语言 en 或 zh（缺省依次取 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）
    --help           本命令的用法
  
  示例
    redbanner rules diff 2023.toml 2024.toml --season season.db
