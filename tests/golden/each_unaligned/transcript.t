Parts that are written out are whole months, quarters or half-years.

  $ redbanner rules check rulebook.toml
  rulebook.toml:20:8: error: 2023-02-01 to 2023-12-31 is no run of whole steps of the calendar
    20 | each = "quarter"
       |        ^
    hint: begin on the first day of a month, quarter or half-year, and end on the last
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:20:8: 错误：2023-02-01 至 2023-12-31 不是整数个日历周期
    20 | each = "quarter"
       |        ^
    提示：请从月、季度或半年的第一天开始，到最后一天结束
  [1]
