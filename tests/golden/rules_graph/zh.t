The same in Chinese.

  $ redbanner rules graph $BOOKS/minimal/rulebook.toml --lang zh | sed -n '7,21p'
    label="班组劳动竞赛评比办法"
    subgraph cluster_1 {
      label="五月"
      color="#b0b0b0"
      n0 [label="班组考核表\n五月\n总分", shape=box, style=filled, fillcolor="#5fbf95"]
      n2 [label="产量完成率\n五月\n指标", shape=box, style=filled, fillcolor="#a9d1f0"]
      n3 [label="产量完成率\n五月\n得分", shape=box, style=filled, fillcolor="#dcecf9"]
      n4 [label="产量完成率\n五月\n原始值", shape=box, style=filled, fillcolor="#f2f2f2"]
      n16 [label="质量评分\n五月\n指标", shape=box, style=filled, fillcolor="#a9d1f0"]
      n17 [label="质量评分\n五月\n得分", shape=box, style=filled, fillcolor="#dcecf9"]
      n18 [label="质量评分\n五月\n原始值", shape=box, style=filled, fillcolor="#f2f2f2"]
      n25 [label="安全\n五月\n指标", shape=box, style=filled, fillcolor="#a9d1f0"]
      n26 [label="安全\n五月\n得分", shape=box, style=filled, fillcolor="#dcecf9"]
      n27 [label="安全\n五月\n原始值", shape=box, style=filled, fillcolor="#f2f2f2"]
      n38 [label="班组名次\n五月\n名次", shape=hexagon, style=filled, fillcolor="#ffe08a"]
  $ redbanner=$(command -v redbanner); PATH=/nowhere $redbanner rules graph $BOOKS/minimal/rulebook.toml -o new.svg --lang zh
  redbanner: new.svg: 无法绘图：未安装 Graphviz（Debian：apt-get install graphviz）；存为 .dot 文件则不需要
  [3]
  $ redbanner rules graph $BOOKS/minimal/rulebook.toml -o may.png --lang zh
  redbanner: 图的文件名须以 .svg 或 .dot 结尾，不能是“may.png”
    参见“redbanner rules graph --help”
  [2]
  $ redbanner rules graph --help --lang zh
  redbanner rules graph：结果计算关系图：由什么算出什么
  
  用法
    redbanner rules graph FILE [选项...]
  
  参数
    FILE  考核评比办法（TOML 文件），或保存有它的赛季文件
  
  选项
    -o FILE          存入文件：.svg（由 Graphviz 绘制）或 .dot；缺省时输出 DOT 文本
    --indicator ID   只画一个指标、类别、数据项、名次规则或奖项，逐步展开
    --period PERIOD  只画一个考核期
    --all            展开全部中间步骤
    --lang LANGUAGE  界面语言 en 或 zh（缺省依次取 LANGUAGE、LC_ALL、LC_MESSAGES、LANG）
    --help           本命令的用法
  
  示例
    redbanner rules graph rulebook.toml -o rules.svg
