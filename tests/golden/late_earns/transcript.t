Lateness never earns.

  $ redbanner rules check rulebook.toml
  rulebook.toml:12:1: error: 'late' of 'safety' is 2, so that being late would earn points
    12 | [[indicator]]
       | ^
    hint: write what lateness costs: late = -2
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:12:1: 错误：“safety”的“late”为 2，迟报反而加分
    12 | [[indicator]]
       | ^
    提示：请写迟报扣多少分：late = -2
  [1]
