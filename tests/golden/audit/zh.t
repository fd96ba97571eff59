The same in Chinese.

  $ redbanner season create --rules "$BOOKS/minimal/rulebook.toml" --entrants "$BOOKS/minimal/crews.csv" >/dev/null
  $ redbanner entry import "$BOOKS/minimal/may.csv" --paper 五月检查表 >/dev/null
  $ redbanner evaluate may >/dev/null
  $ LANGUAGE=zh redbanner audit log
  season.db 的记录日志
  批次  时间                  记录人  命令           记录数  校验值        依据文件
  ----  --------------------  ------  -------------  ------  ------------  ----------
     1  2023-07-05T09:00:00Z  clerk   season create       6  82c11a153ba6
     2  2023-07-05T09:00:00Z  clerk   entry import       24  8b5b91ca0441  五月检查表
  $ LANGUAGE=zh redbanner audit verify
  2 批记录、1 次评定全部相符，未被改动
  校验链末端值：8b5b91ca04413ca88c00dab789079e0aff60bd494a477ff5f9edbea4a3fb1deb
  $ LANGUAGE=zh redbanner audit replay may
  第 1 次评定（may，台账位置 2）重算结果一致：名次 4 条，评奖决定 1 条
  $ LANGUAGE=zh redbanner season check
  season.db：结构和引用完好
  2 批记录、1 次评定全部相符，未被改动
  $ LANGUAGE=zh redbanner season backup copy.db
  copy.db：已备份并校验，截至台账位置 2
  校验链末端值：8b5b91ca04413ca88c00dab789079e0aff60bd494a477ff5f9edbea4a3fb1deb
  $ LANGUAGE=zh redbanner season restore copy.db
  redbanner: 已有文件“season.db”：请用 --season 另取名称
    提示：用 --keep-as NAME 可将其另名保留，再由备份取代
  [1]
  $ LANGUAGE=zh redbanner season restore copy.db --keep-as kept.db
  season.db：已校验并由 copy.db 恢复，截至台账位置 2
  校验链末端值：8b5b91ca04413ca88c00dab789079e0aff60bd494a477ff5f9edbea4a3fb1deb
  原有赛季保留在 kept.db
  $ sqlite3 season.db "DROP TRIGGER entry_keeps; UPDATE entry SET digits = 29 WHERE sequence = 20"
  $ sqlite3 season.db "DROP TRIGGER standing_row_keeps; UPDATE standing_row SET total = '96.5' WHERE number = 3"
  $ LANGUAGE=zh redbanner audit verify
  第 2 批（entry import，2023-07-05T09:00:00Z，clerk）与当初记录的不符
  第 1 次评定（may，2023-07-05T09:00:00Z，clerk）与当初封存的不符
  redbanner: season.db：有 2 处不符
  [1]
  $ LANGUAGE=zh redbanner audit replay
  第 1 次评定（may，台账位置 2）重算结果不一致
    第一处在“crew_place”：封存为 electric：第 2 名，同名次 1 个，总分 94.5，已录；重算为 electric：第 1 名，同名次 1 个，总分 95.2，已录
  redbanner: 1 次评定中有 1 次重算结果不一致
  [1]
  $ LANGUAGE=zh redbanner season backup copy2.db
  第 2 批（entry import，2023-07-05T09:00:00Z，clerk）与当初记录的不符
  第 1 次评定（may，2023-07-05T09:00:00Z，clerk）与当初封存的不符
  文件中缺少：trigger entry_keeps CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  文件中缺少：trigger standing_row_keeps CREATE TRIGGER standing_row_keeps BEFORE UPDATE ON standing_row BEGIN SELECT RAISE(ABORT, 'what is recorded stays as it is'); END
  redbanner: season.db：有 4 处不符
  redbanner: 未备份到 copy2.db
  [1]
  $ LANGUAGE=zh redbanner season restore season.db --keep-as kept2.db
  redbanner: “season.db”就是赛季本身，不是备份
  [1]
