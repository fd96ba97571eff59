Rules that promise more than they keep: a better value that earns less, a full mark out of reach, a
grade and a banner that nobody can win.

  $ redbanner rules prove rulebook.toml
  rulebook.toml:30:10: warning: 'cost' can reach at most 38, never its full 40
    30 | points = { interpolate = [ { at = 0, points = 38 }, { at = 10, points = 0 } ] }
       |          ^
  工期: the better value earns less
  quantity     A   B
  --------  ----  --
  value     0.99   1
  points      55  50
  
  工期: no value that was tried earns the full 60; the best is this one
  quantity    A
  --------  ---
  value     0.9
  points     55
  
  成本: no value that was tried earns the full 40; the best is this one
  quantity   A
  --------  --
  value      0
  points    38
  
  等级: no sheet that was tried reaches '特优'
  
  流动红旗: no sheet that was tried wins it
  
  4092 sheets tried, 5 counter-examples
  [1]
  $ redbanner rules prove rulebook.toml --lang zh
  rulebook.toml:30:10: 警告：“cost”最多得 38 分，达不到满分 40
    30 | points = { interpolate = [ { at = 0, points = 38 }, { at = 10, points = 0 } ] }
       |          ^
  工期：更好的值反而得分更低
  项目       A   B
  ------  ----  --
  原始值  0.99   1
  得分      55  50
  
  工期：试过的值均得不到满分 60，最好的是下面这个
  项目      A
  ------  ---
  原始值  0.9
  得分     55
  
  成本：试过的值均得不到满分 40，最好的是下面这个
  项目     A
  ------  --
  原始值   0
  得分    38
  
  等级：试过的考核表均达不到“特优”
  
  流动红旗：试过的考核表均不能获奖
  
  试算 4092 份考核表，反例 5 个
  [1]
