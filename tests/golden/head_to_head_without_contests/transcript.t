Ahead of one another are rows of a list, or periods.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:33: error: head_to_head is no field of a list and no value of periods
    15 | tie_break = [ { head_to_head = "all.total" } ]
       |                                 ^
    hint: write "race.place" with order = "ascending", a field that no raters give, or "periods.total"
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:33: 错误：head_to_head 既不是列表的字段，也不是 periods 的值
    15 | tie_break = [ { head_to_head = "all.total" } ]
       |                                 ^
    提示：请写 "race.place" 并加 order = "ascending"，或写不由评委给出的字段，或写 "periods.total"
  [1]
