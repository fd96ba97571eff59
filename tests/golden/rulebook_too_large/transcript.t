A rulebook has at most one mebibyte.

  $ head -c 2000000 /dev/zero | tr '\0' '#' > rulebook.toml
  $ redbanner rules check rulebook.toml
  rulebook.toml: error: the file has 2000000 bytes, more than 1,048,576
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml: 错误：文件有 2000000 字节，超过 1,048,576
  [1]
