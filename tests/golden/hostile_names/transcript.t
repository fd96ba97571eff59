Whatever people are called goes in and comes out as it is; a screen is not played with, a spreadsheet runs nothing.

  $ redbanner season create --rules rulebook.toml --entrants units.csv --as 张
  season.db: season of '示例', 6 entrants
  $ redbanner entry import marks.csv remarks.csv --as "张 '\";--"
  11 entries from 2 files
  recorded by 张 '";--: position 2 of the ledger
  $ redbanner entry confirm --list
  What is not confirmed
  entry  entrant  title                    indicator  period  row  field  rater  value              by        why
  -----  -------  -----------------------  ---------  ------  ---  -----  -----  -----------------  --------  -------------
      2  s2       abc fed                  order      h1           mark   李 工  82                 张 '";--  not confirmed
      7  s2       abc fed                  remark     h1      1    said          =cmd|'/c calc'!A1  张 '";--  not confirmed
      8  s2       abc fed                  remark     h1      2    said          @SUM(A1)           张 '";--  not confirmed
      9  s2       abc fed                  remark     h1      3    said          -1                 张 '";--  not confirmed
     10  s2       abc fed                  remark     h1      4    said          +86 10             张 '";--  not confirmed
      3  s3       🚩红旗🚧                 order      h1           mark   😀     83                 张 '";--  not confirmed
     11  s3       🚩红旗🚧                 remark     h1      1    said          两行 的话          张 '";--  not confirmed
      4  s4       =HYPERLINK("http://x")   order      h1           mark   =1+1   84                 张 '";--  not confirmed
      5  s5       '; DROP TABLE entry; --  order      h1           mark   -5     85                 张 '";--  not confirmed
      6  s6       שלום עולם                order      h1           mark   𪚥     86                 张 '";--  not confirmed
      1  𠮷1      引号"与 换行             order      h1           mark   王"工  81                 张 '";--  not confirmed
  $ redbanner entry confirm --list --format csv
  table,entry,entrant,title,indicator,period,row,field,rater,value,by,why,second,second_by
  What is not confirmed,2,s2,abc‮fed,order,h1,,mark,李‮工,82,"张 '"";--",not_confirmed,,
  What is not confirmed,7,s2,abc‮fed,remark,h1,1,said,,'=cmd|'/c calc'!A1,"张 '"";--",not_confirmed,,
  What is not confirmed,8,s2,abc‮fed,remark,h1,2,said,,'@SUM(A1),"张 '"";--",not_confirmed,,
  What is not confirmed,9,s2,abc‮fed,remark,h1,3,said,,-1,"张 '"";--",not_confirmed,,
  What is not confirmed,10,s2,abc‮fed,remark,h1,4,said,,'+86 10,"张 '"";--",not_confirmed,,
  What is not confirmed,3,s3,🚩红旗🚧,order,h1,,mark,😀,83,"张 '"";--",not_confirmed,,
  What is not confirmed,11,s3,🚩红旗🚧,remark,h1,1,said,,"两行
  的话","张 '"";--",not_confirmed,,
  What is not confirmed,4,s4,"'=HYPERLINK(""http://x"")",order,h1,,mark,'=1+1,84,"张 '"";--",not_confirmed,,
  What is not confirmed,5,s5,'; DROP TABLE entry; --,order,h1,,mark,-5,85,"张 '"";--",not_confirmed,,
  What is not confirmed,6,s6,שלום עולם,order,h1,,mark,𪚥,86,"张 '"";--",not_confirmed,,
  What is not confirmed,1,𠮷1,"引号""与
  换行",order,h1,,mark,"王""工",81,"张 '"";--",not_confirmed,,
  $ redbanner entry confirm --list --format excel
  ﻿table,entry,entrant,title,indicator,period,row,field,rater,value,by,why
  What is not confirmed,2,s2,abc‮fed,order,h1,,mark,李‮工,82,"张 '"";--",not confirmed
  What is not confirmed,7,s2,abc‮fed,remark,h1,1,said,,'=cmd|'/c calc'!A1,"张 '"";--",not confirmed
  What is not confirmed,8,s2,abc‮fed,remark,h1,2,said,,'@SUM(A1),"张 '"";--",not confirmed
  What is not confirmed,9,s2,abc‮fed,remark,h1,3,said,,-1,"张 '"";--",not confirmed
  What is not confirmed,10,s2,abc‮fed,remark,h1,4,said,,'+86 10,"张 '"";--",not confirmed
  What is not confirmed,3,s3,🚩红旗🚧,order,h1,,mark,😀,83,"张 '"";--",not confirmed
  What is not confirmed,11,s3,🚩红旗🚧,remark,h1,1,said,,"两行
  的话","张 '"";--",not confirmed
  What is not confirmed,4,s4,"'=HYPERLINK(""http://x"")",order,h1,,mark,'=1+1,84,"张 '"";--",not confirmed
  What is not confirmed,5,s5,'; DROP TABLE entry; --,order,h1,,mark,-5,85,"张 '"";--",not confirmed
  What is not confirmed,6,s6,שלום עולם,order,h1,,mark,𪚥,86,"张 '"";--",not confirmed
  What is not confirmed,1,𠮷1,"引号""与
  换行",order,h1,,mark,"王""工",81,"张 '"";--",not confirmed
  $ redbanner entry confirm --list --format json
  {
    "tables": [
      {
        "table": "unconfirmed",
        "title": "What is not confirmed",
        "rows": [
          {
            "entry": 2,
            "entrant": "s2",
            "title": "abc‮fed",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "李‮工",
            "value": "82",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 7,
            "entrant": "s2",
            "title": "abc‮fed",
            "indicator": "remark",
            "period": "h1",
            "row": "1",
            "field": "said",
            "rater": "",
            "value": "=cmd|'/c calc'!A1",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 8,
            "entrant": "s2",
            "title": "abc‮fed",
            "indicator": "remark",
            "period": "h1",
            "row": "2",
            "field": "said",
            "rater": "",
            "value": "@SUM(A1)",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 9,
            "entrant": "s2",
            "title": "abc‮fed",
            "indicator": "remark",
            "period": "h1",
            "row": "3",
            "field": "said",
            "rater": "",
            "value": "-1",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 10,
            "entrant": "s2",
            "title": "abc‮fed",
            "indicator": "remark",
            "period": "h1",
            "row": "4",
            "field": "said",
            "rater": "",
            "value": "+86 10",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 3,
            "entrant": "s3",
            "title": "🚩红旗🚧",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "😀",
            "value": "83",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 11,
            "entrant": "s3",
            "title": "🚩红旗🚧",
            "indicator": "remark",
            "period": "h1",
            "row": "1",
            "field": "said",
            "rater": "",
            "value": "两行\n的话",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 4,
            "entrant": "s4",
            "title": "=HYPERLINK(\"http://x\")",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "=1+1",
            "value": "84",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 5,
            "entrant": "s5",
            "title": "'; DROP TABLE entry; --",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "-5",
            "value": "85",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 6,
            "entrant": "s6",
            "title": "שלום עולם",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "𪚥",
            "value": "86",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          },
          {
            "entry": 1,
            "entrant": "𠮷1",
            "title": "引号\"与\n换行",
            "indicator": "order",
            "period": "h1",
            "row": "",
            "field": "mark",
            "rater": "王\"工",
            "value": "81",
            "by": "张 '\";--",
            "why": "not_confirmed",
            "second": null,
            "second_by": null
          }
        ],
        "foot": []
      }
    ]
  }
  $ redbanner entry set s2 order 83 --period h1 --rater '=2+2' --as 李
  s2 order h1 mark =2+2: 83
  recorded by 李: position 3 of the ledger
  $ redbanner entry confirm --as 王
  12 entries confirmed
  recorded by 王: position 4 of the ledger
  $ redbanner entry confirm --list
  What is not confirmed
    (nothing)
