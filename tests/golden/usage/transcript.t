Wrong words: what was meant, and where help is. Exit status 2.

  $ redbanner standing
  redbanner: there is no command 'standing'
    hint: did you mean 'standings'?
    see 'redbanner --help'
  [2]
  $ redbanner rule check
  redbanner: there is no command 'rule check'
    hint: did you mean 'rules check'?
    see 'redbanner --help'
  [2]
  $ redbanner entry improt x.csv
  redbanner: there is no command 'entry improt'
    hint: did you mean 'entry import'?
    see 'redbanner entry --help'
  [2]
  $ redbanner entry
  redbanner: 'entry' needs a second word
    see 'redbanner entry --help'
  [2]
  $ redbanner frobnicate
  redbanner: there is no command 'frobnicate'
    see 'redbanner --help'
  [2]
  $ redbanner standings
  redbanner: 'standings' needs PERIOD
    see 'redbanner standings --help'
  [2]
  $ redbanner standings mid_year year_end
  redbanner: 'standings' takes no further word: 'year_end'
    see 'redbanner standings --help'
  [2]
  $ redbanner standings mid_year --sesaon x.db
  redbanner: 'standings' has no option '--sesaon'
    hint: did you mean '--season'?
    see 'redbanner standings --help'
  [2]
  $ redbanner standings mid_year --season
  redbanner: --season needs a value
    see 'redbanner standings --help'
  [2]
  $ redbanner standings mid_year --season a.db --season b.db
  redbanner: --season is given more than once
    see 'redbanner standings --help'
  [2]
  $ redbanner standings mid_year --format cvs
  redbanner: --format is one of text, csv, excel, json, not 'cvs'
    hint: did you mean 'csv'?
    see 'redbanner standings --help'
  [2]
  $ redbanner entrant close s1 --on 2023-09-30
  redbanner: 'entrant close' needs --reason
    see 'redbanner entrant close --help'
  [2]
  $ redbanner entrant close s1 --on 2023-09-30 --reason ' '
  redbanner: --reason needs a value
    see 'redbanner entrant close --help'
  [2]
  $ redbanner entrant close s1 --on 2023-09-30 --reason "$(printf 'two\nlines')"
  redbanner: --reason has control characters in it, or is no UTF-8 text
    see 'redbanner entrant close --help'
  [2]
  $ redbanner entrant close s1 --on 2023-09-30 --reason "$(printf '\304\343\272\303')"
  redbanner: --reason has control characters in it, or is no UTF-8 text
    see 'redbanner entrant close --help'
  [2]
  $ redbanner season info --dry-run=yes
  redbanner: 'season info' has no option '--dry-run'
    see 'redbanner season info --help'
  [2]
  $ redbanner --verison
  redbanner: 'redbanner' has no option '--verison'
    hint: did you mean '--version'?
    see 'redbanner --help'
  [2]
  $ redbanner --lang fr season info
  redbanner: 'fr' is no language spoken here: en or zh
    see 'redbanner --help'
  [2]
  $ REDBANNER_NOW=yesterday redbanner season info
  redbanner: REDBANNER_NOW must read like 2023-07-05T09:00:00
    see 'redbanner --help'
  [2]

  $ redbanner --lang zh standing
  redbanner: 没有“standing”这条命令
    提示：是否想写“standings”？
    参见“redbanner --help”
  [2]
  $ redbanner --lang zh standings
  redbanner: “standings”缺少 PERIOD
    参见“redbanner standings --help”
  [2]
  $ redbanner --lang zh standings mid_year --format cvs
  redbanner: --format 只能是 text, csv, excel, json 之一，不能是“cvs”
    提示：是否想写“csv”？
    参见“redbanner standings --help”
  [2]
  $ redbanner --lang zh entrant close s1 --on 2023-09-30 --reason "$(printf 'two\nlines')"
  redbanner: --reason 中有控制字符，或者不是 UTF-8 文本
    参见“redbanner entrant close --help”
  [2]
  $ redbanner --lang zh entry
  redbanner: “entry”后面还缺一个词
    参见“redbanner entry --help”
  [2]
