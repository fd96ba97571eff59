Papers are asked for of people.

  $ redbanner rules check rulebook.toml
  rulebook.toml:15:10: error: 'banner' asks for papers, but is not for people
    15 | papers = ["纪检监察意见"]
       |          ^
    hint: write for = … with a kind of person, or take 'papers' out
  [1]
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:15:10: 错误：“banner”要求材料，但不是评选个人的
    15 | papers = ["纪检监察意见"]
       |          ^
    提示：写 for = … 并指明人员类别，或去掉 papers
  [1]
