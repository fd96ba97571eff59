Text in GB18030 is not guessed at: the message says how to convert it.

  $ redbanner rules check rulebook.toml
  rulebook.toml:3:11: error: the file is no UTF-8 text from byte 37 on
    3 | title = "ʾ��"
      |           ^
    hint: save the file as UTF-8; it may be GB18030: iconv -f GB18030 -t UTF-8
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:3:11: 错误：文件自第 37 字节起不是 UTF-8 文本
    3 | title = "ʾ��"
      |           ^
    提示：请将文件另存为 UTF-8；它可能是 GB18030 编码：iconv -f GB18030 -t UTF-8
  [1]
