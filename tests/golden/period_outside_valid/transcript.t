A period lies inside the rulebook's validity.

  $ redbanner rules check rulebook.toml
  rulebook.toml:9:6: error: the period 'year' is not inside the validity 2023-01-01 to 2023-12-31
    9 | to = 2024-01-31
      |      ^
    hint: change the period, or 'valid' of the rulebook
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:9:6: 错误：考核期“year”超出有效期 2023-01-01 至 2023-12-31
    9 | to = 2024-01-31
      |      ^
    提示：请修改考核期，或修改 rulebook 的“valid”
  [1]
