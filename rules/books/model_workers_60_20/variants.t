W1 under the other rule of rounding.

  $ redbanner rules test half_even/rulebook.toml | head -2
  passed   even.toml: W1: 55.65 goes to the even digit
  passed 1, failed 0, skipped 0
  $ redbanner rules diff rulebook.toml half_even/rulebook.toml
  rulebook 'model-workers-60-20': id "model-workers-60-20" → "model-workers-half-even"
  rulebook 'model-workers-60-20': title "劳动模范评选办法" → "劳动模范评选办法：按 GB/T 8170 修约"
  rulebook 'model-workers-60-20': rounding.mode "half_up" → "half_even"
