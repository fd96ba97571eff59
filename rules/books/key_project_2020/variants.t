The other readings of C2 and of shared places, and what they change.

  $ redbanner rules test pro_rata/rulebook.toml | head -2
  passed   completion.toml: W1: completion of the annual plan, pro rata
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml pro_rata/rulebook.toml
  rulebook 'key-project-2020': id "key-project-2020" → "key-project-2020-pro-rata"
  rulebook 'key-project-2020': title "2020年市重点工程综合奖建设项目评分表" → "2020年市重点工程综合奖建设项目评分表：按比例计"
  indicator 'annual_plan': points.step taken away, was 1

  $ redbanner rules test dense_places/rulebook.toml | head -2
  passed   places.toml: W3: places of the half-year plan, 1-1-2-3-3-4
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml dense_places/rulebook.toml
  rulebook 'key-project-2020': id "key-project-2020" → "key-project-2020-dense-places"
  rulebook 'key-project-2020': title "2020年市重点工程综合奖建设项目评分表" → "2020年市重点工程综合奖建设项目评分表：名次不空位"
  indicator 'half_year_plan': points.ties "shared" → "dense"
  indicator 'volume': points.ties "shared" → "dense"
  indicator 'high_tech': points.ties "shared" → "dense"
