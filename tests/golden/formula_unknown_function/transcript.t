Functions carry the spreadsheet's names.

  $ redbanner rules check rulebook.toml
  $ redbanner rules check rulebook.toml --lang zh
