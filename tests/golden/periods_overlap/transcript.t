A day lies in one period of a year.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:1: error: the period 'q2' shares days with 'q1'
    15 | [[period]]
       | ^
    hint: a day belongs to one period: change from or to
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:1: 错误：考核期“q2”与“q1”日期重叠
    15 | [[period]]
       | ^
    提示：一天只能属于一个考核期：请修改 from 或 to
  [1]
