The same in Chinese.

  $ printf '[rulebook]\nid = "own"\ntitle = "own"\nextends = "group.toml"\n' > own.toml
  $ redbanner rules check own.toml --lang zh
  own.toml:4:11: 错误：同一文件夹内没有文件“group.toml”
    4 | extends = "group.toml"
      |           ^
    提示：在“group.toml”处查找
  [1]
  $ printf '[rulebook]\nextends = "own.toml"\n' > group.toml
  $ redbanner rules check own.toml --lang zh
  group.toml:2:11: 错误：各办法互相引用成环：own.toml → group.toml → own.toml
    2 | extends = "own.toml"
      |           ^
  [1]
  $ printf '[rulebook]\nextends = "/etc/passwd"\n' > group.toml
  $ redbanner rules check own.toml --lang zh
  group.toml:2:11: 错误：“extends”须写明从考核办法所在文件夹出发的文件路径
    2 | extends = "/etc/passwd"
      |           ^
    提示：请写成“group.toml”或“tables/points.csv”
  [1]
  $ printf '[[veto]]\nid = "fatality"\n' > group.toml
  $ printf '[[veto]]\nid = "fatalty"\nremove = true\n[[veto]]\nid = "fatality"\nremove = true\nclause = "2"\n' >> own.toml
  $ redbanner rules check own.toml --lang zh 2>&1 | head -n 8
  own.toml:5:1: 错误：没有可删除的一票否决“fatalty”
    5 | [[veto]]
      | ^
    提示：是否想写“fatality”？
  own.toml:11:1: 错误：remove = true 之外又写了“clause”
    11 | clause = "2"
       | ^
    提示：删除时只写 id 和 remove；如需重写，另起一个同 id 的表
  $ printf '[rulebook]\nid = "own"\ntitle = "own"\n[[grade]]\nid = "level"\nremove = true\n' > own.toml
  $ redbanner rules check own.toml --lang zh 2>&1 | head -n 4
  own.toml:4:1: 错误：没有可删除的等次“level”
    4 | [[grade]]
      | ^
    提示：所引用的办法中没有等次
  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do printf '[rulebook]\nextends = "%s.toml"\n' $((i + 1)) > $i.toml; done
  $ redbanner rules check 1.toml --lang zh
  10.toml:2:11: 错误：逐级引用的办法超过 10 个
    2 | extends = "11.toml"
      |           ^
  [1]
