A day is written out.

  $ redbanner rules check rulebook.toml
  rulebook.toml:18:29: error: DATE takes year, month and day as written numbers that make a day
    18 | value = "SUM(points) + DAYS(DATE(2023, 6, 31), DATE(2023, 6, 1))"
       |                             ^
    hint: write DATE(2023, 6, 30)
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:18:29: 错误：DATE 须写明构成某一天的年、月、日
    18 | value = "SUM(points) + DAYS(DATE(2023, 6, 31), DATE(2023, 6, 1))"
       |                             ^
    提示：例如 DATE(2023, 6, 30)
  [1]
