What records nothing is computed.

  $ redbanner rules check rulebook.toml
  rulebook.toml:13:1: error: 'safety' records nothing, and no value computes it
    13 | [[indicator]]
       | ^
    hint: write value = …, or what is recorded: entry = …
  rulebook.toml:19:1: error: 'output' records nothing, and no value computes it
    19 | [[figure]]
       | ^
    hint: write value = …, or what is recorded: entry = …
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:13:1: 错误：“safety”不作记录，也没有 value 计算它
    13 | [[indicator]]
       | ^
    提示：请写 value = …，或写记录什么：entry = …
  rulebook.toml:19:1: 错误：“output”不作记录，也没有 value 计算它
    19 | [[figure]]
       | ^
    提示：请写 value = …，或写记录什么：entry = …
  [1]
