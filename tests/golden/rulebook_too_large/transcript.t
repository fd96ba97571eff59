A rulebook has at most one mebibyte.

  $ head -c 2000000 /dev/zero | tr '\0' '#' > rulebook.toml
  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
