The same in Chinese.

  $ redbanner rules check company.toml --lang zh
  company.toml：未发现问题。三公司劳动竞赛办法：指标 2 项，考核期 1 个，排名规则 1 条，奖项 0 个
  $ redbanner rules diff group.toml company.toml --lang zh
  考核评比办法“group”：id 由 "group" 改为 "company"
  考核评比办法“group”：title 由 "集团劳动竞赛办法" 改为 "三公司劳动竞赛办法"
  指标“safety”：full 由 50 改为 60
  指标“safety”：删去 cap，原为 45
  指标“safety”：events.notice.each 由 -1 改为 -2
  指标“safety”：events.stop.each 由 -5 改为 -10
  删去指标“reports”
  $ redbanner rules diff company.toml company.toml --lang zh
  两个办法内容相同
  $ redbanner rules show --help --lang zh
  redbanner rules show：办法及其引用的全部文件；--resolved：最终生效的内容
  
  用法
    redbanner rules show FILE [选项...]
  
  参数
    FILE  考核评比办法（TOML 文件），或保存有它的赛季文件
  
  选项
    --resolved       只列最终生效的内容，并注明各表出处
    --lang LANGUAGE  界面语言 en 或 zh（缺省依次取 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）
    --help           本命令的用法
  
  示例
    redbanner rules show rulebook.toml --resolved
