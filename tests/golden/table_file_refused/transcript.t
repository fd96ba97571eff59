Rows of a table that stand in a CSV file: what is wrong with it is shown there.

  $ redbanner rules check rulebook.toml
  rulebook.toml:7:8: error: there is no file 'bonus.csv' beside this one
    7 | file = "bonus.csv"
      |        ^
    hint: it is looked for at 'bonus.csv'
  [1]
  $ printf 'level,points\n国家级,10\n省级\n市级,5,6\n"县级" 级,1\n县级,1"\n"乡级,1\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bonus.csv:3:1: error: the row has 1 field, the heading row has 2
    3 | 省级
      | ^
    hint: an empty field still needs its comma
  bonus.csv:4:1: error: the row has 3 fields, the heading row has 2
    4 | 市级,5,6
      | ^
    hint: put a field that has a comma in it in "quotes"
  bonus.csv:5:6: error: text follows a closing quotation mark
    5 | "县级" 级,1
      |        ^
    hint: put the whole field in "quotes" and write each quotation mark inside it twice
  bonus.csv:6:5: error: there is a quotation mark inside a field that does not begin with one
    6 | 县级,1"
      |       ^
    hint: put the whole field in "quotes" and write each quotation mark inside it twice
  bonus.csv:7:1: error: the quotation mark that opens here is never closed
    7 | "乡级,1
      | ^
  [1]
  $ printf 'level;points\n1;2\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bonus.csv:1:1: error: the columns are parted by ';', not by commas
    1 | level;points
      | ^
    hint: save it in the spreadsheet as 'CSV UTF-8 (comma delimited)'
  [1]
  $ printf 'level,level,\n1,2,3\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bonus.csv:1:7: error: the heading 'level' comes twice
    1 | level,level,
      |       ^
  bonus.csv:1:13: error: column 3 has no heading
    1 | level,level,
      |             ^
    hint: the first row names the columns
  [1]
  $ printf 'level,points\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bonus.csv: error: there is no row below the headings
    hint: the first row names the columns
  [1]

GB18030, as spreadsheets save it, is understood; what is neither that nor UTF-8 is not.

  $ printf 'level,points\n国家级,10\n' | iconv -t GB18030 > bonus.csv
  $ redbanner rules show rulebook.toml --resolved
  [rulebook]  # rulebook.toml:1
  id = "book"
  title = "办法"
  
  [[table]]  # rulebook.toml:5
  id = "bonus"
  rows = [{ level = "国家级", points = 10 }]  # bonus.csv:1
  $ printf 'level,points\n\377\377,10\n' > bonus.csv
  $ redbanner rules check rulebook.toml
  bonus.csv:2:1: error: the file is no UTF-8 text from byte 13 on
    2 | ��,10
      | ^
    hint: save the file as UTF-8; it may be GB18030: iconv -f GB18030 -t UTF-8
  [1]

  $ echo 'rows = [ { at = 1, points = 2 } ]' >> rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml:8:8: error: 'table' needs exactly one of file, rows
    8 | rows = [ { at = 1, points = 2 } ]
      |        ^
  [1]
