Words of later versions are refused, not ignored.

  $ redbanner rules check rulebook.toml
  rulebook.toml:11:11: error: combine = 'geometric': not yet, a later version will know this word
    11 | combine = "geometric"
       |           ^
    hint: 'combine' is one of sum, mean, median, best, lowest
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:11:11: 错误：combine = “geometric”：尚不支持，以后的版本才有这个取值
    11 | combine = "geometric"
       |           ^
    提示：“combine”可以是：sum、mean、median、best、lowest
  [1]
