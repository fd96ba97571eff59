Counting back goes down to a stated place.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:15: error: counting back over 'safety' does not say down to which place
    15 | tie_break = [ { count_back = "safety" } ]
       |               ^
    hint: add the key 'depth'
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:15: 错误：按“safety”的名次次数比较，没有写明比到第几名
    15 | tie_break = [ { count_back = "safety" } ]
       |               ^
    提示：请补上键“depth”
  [1]
