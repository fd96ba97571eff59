Units and persons do not stand in each other's way.

  $ redbanner rules check rulebook.toml
  rulebook.toml:50:9: error: 'banner' is from or after 'model_worker', which others can get
    50 | after = "model_worker"
       |         ^
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:50:9: 错误：“banner”出自或排在“model_worker”之后，但两者的评选对象不同
    50 | after = "model_worker"
       |         ^
  [1]
