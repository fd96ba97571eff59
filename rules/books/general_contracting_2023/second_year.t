The second year: 2024 begins after 2023, and the rules of 2024 look back. First 2023, as season.t has it, but for the banners of 2022, which the office
has on paper.

  $ export REDBANNER_SEASON=2023.db; redbanner season create --rules rulebook.toml --entrants entrants.csv --people people.csv --as 竞赛办公室 >/dev/null; redbanner entry import entries/*/*.csv --as 竞赛办公室 2>/dev/null | head -1
  2022 entries from 32 files
  $ cat >honours.csv <<END
  > year,award,entrant,place,money,note
  > 2022,red_banner,s02,1,20000,年中考核
  > 2022,red_banner,s15,1,20000,年中考核
  > 2021,red_banner,s02,1,20000,年中考核
  > END
  $ redbanner honour import honours.csv --season 2023.db --as 竞赛办公室 --paper 2022年表彰决定
  3 honours of earlier years
  recorded by 竞赛办公室: position 3 of the ledger
  $ for s in s01 s04; do redbanner entry event $s fatal_accident --day 2023-03-16 --season 2023.db >/dev/null; done
  $ redbanner entry correct s09 quality_inspection 46.5 --period mid_year --rater 韩雪梅 --reason 录入错误 --season 2023.db >/dev/null
  $ redbanner entry absent s12 collection not_applicable --period mid_year --reason 合同约定年底首次付款 --season 2023.db >/dev/null; redbanner entry absent s21 smart_site not_examined --period mid_year --reason 平台尚未接入 --season 2023.db >/dev/null
  $ for p in mid_year year_end year; do redbanner evaluate $p --season 2023.db >/dev/null; done; redbanner award propose mid_year red_banner --season 2023.db | grep '  granted'
  流动红旗（施工现场）  京内       1  s02      通州运河核心区07地块项目  granted            proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京内       4  s07      昌平未来科学城研发楼项目  granted            proposed         15000  place 4, moved up into the first 3
  流动红旗（施工现场）  京内       4  s09      顺义新城13街区安置房项目  granted            proposed         15000  place 4, moved up into the first 3
  流动红旗（施工现场）  京外       1  s15      天津滨海文化中心二期项目  granted            proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京外       2  s19      西安国际港务区安置房项目  granted            proposed         15000  place 2 within the first 3
  $ redbanner banner hand-over red_banner 1 s02 --on 2023-07-18 --slip 交〔2023〕1号 --from 王秀兰 --to 刘建军 --season 2023.db
  流动红旗（施工现场） 1: to s02 通州运河核心区07地块项目 on 2023-07-18
  recorded by clerk: position 9 of the ledger
  $ redbanner banner hand-over red_banner 2 s07 --on 2023-07-18 --slip 交〔2023〕2号 --season 2023.db
  流动红旗（施工现场） 2: to s07 昌平未来科学城研发楼项目 on 2023-07-18
  recorded by clerk: position 10 of the ledger
  $ redbanner banner hand-over red_banner 3 s15 --on 2023-07-18 --slip 交〔2023〕3号 --season 2023.db
  流动红旗（施工现场） 3: to s15 天津滨海文化中心二期项目 on 2023-07-18
  recorded by clerk: position 11 of the ledger
  $ redbanner entrant close s20 --on 2023-11-30 --reason 竣工移交 --season 2023.db
  s20 成都天府新区科创园项目: takes part until 2023-11-30
  recorded by clerk: position 12 of the ledger

A team of s20 has not been told where it goes: nothing is taken over before that is said.

  $ redbanner season create --rules rulebook_2024.toml --after 2023.db --season 2024.db --as 竞赛办公室
  redbanner: p063 吕春生 belongs to s20 成都天府新区科创园项目, which has left
    hint: in the old season: 'redbanner entrant change p063 --unit UNIT', or 'redbanner entrant close p063'
  redbanner: p064 金慧敏 belongs to s20 成都天府新区科创园项目, which has left
    hint: in the old season: 'redbanner entrant change p064 --unit UNIT', or 'redbanner entrant close p064'
  redbanner: nothing was recorded
  [1]
  $ redbanner entrant change p063 --unit s02 --reason 竣工后调入 --season 2023.db >/dev/null; redbanner entrant close p064 --on 2023-11-30 --reason 离职 --season 2023.db >/dev/null

2024 takes over who is left, who holds which banner, and what 2023 remembers and granted; the batch names the head of the old chain.

  $ redbanner rules check rulebook_2024.toml
  rulebook_2024.toml: no faults. “建功‘十四五’ 奋进新征程”2024年劳动竞赛考核评比办法: indicators 26, periods 3, place rules 2, awards 9
  $ redbanner season create --rules rulebook_2024.toml --after 2023.db --season 2024.db --as 竞赛办公室
  2024.db: season of '“建功‘十四五’ 奋进新征程”2024年劳动竞赛考核评比办法', 111 entrants
  taken over: 111 entrants, 3 movements of banners, 18 honours
  2 entrants that left are not taken over
  $ redbanner audit log --season 2024.db --format csv | grep -c "$(redbanner audit verify --season 2023.db | grep -o '[0-9a-f]\{64\}')"
  1
  $ redbanner honour list --season 2024.db --award red_banner
  Honours of earlier years
  year  award                 entrant  name                      place  money (yuan)  note
  ----  --------------------  -------  ------------------------  -----  ------------  --------
  2021  流动红旗（施工现场）  s02      通州运河核心区07地块项目      1         20000  年中考核
  2022  流动红旗（施工现场）  s02      通州运河核心区07地块项目      1         20000  年中考核
  2022  流动红旗（施工现场）  s15      天津滨海文化中心二期项目      1         20000  年中考核
  2023  流动红旗（施工现场）  s02      通州运河核心区07地块项目      1         20000  年中考核
  2023  流动红旗（施工现场）  s15      天津滨海文化中心二期项目      1         20000  年中考核
  2023  流动红旗（施工现场）  s19      西安国际港务区安置房项目      2         15000  年中考核
  2023  流动红旗（施工现场）  s07      昌平未来科学城研发楼项目      4         15000  年中考核
  2023  流动红旗（施工现场）  s09      顺义新城13街区安置房项目      4         15000  年中考核
  computed from ledger position 1
  $ redbanner banner list --on 2024-06-29 --season 2024.db
  Mobile red banners on 2024-06-29
  award                 number  entrant  holder                    since       result       due back    status
  --------------------  ------  -------  ------------------------  ----------  -----------  ----------  ----------------------------------------------------
  流动红旗（施工现场）  1       s02      通州运河核心区07地块项目  2023-07-18  won in 2023              stays with its holder for good: won 3 times in a row
  流动红旗（施工现场）  2       s07      昌平未来科学城研发楼项目  2023-07-18  won in 2023  2024-07-15  held
  流动红旗（施工现场）  3       s15      天津滨海文化中心二期项目  2023-07-18  won in 2023  2024-07-15  held
  computed from ledger position 1

The same sheets a year later, without s20, which has left; but s07 has an accident.

  $ mkdir mid year; for f in entries/mid_year/*.csv; do sed 's/2023-/2024-/g; /^s20,/d' $f >mid/${f##*/}; done; for f in entries/year_end/*.csv; do sed 's/2023-/2024-/g; /^s20,/d' $f >year/${f##*/}; done
  $ redbanner entry import mid/*.csv --season 2024.db 2>&1 | head -8
  991 entries from 16 files
  recorded by clerk: position 2 of the ledger
  warning: 1 new doubt
    far_from_panel-562: s09 quality_inspection mid_year 韩雪梅: 韩雪梅 gave 16.5; the median of the panel is 46.5
    hint: 'redbanner entry correct' where it is wrong, 'redbanner entry answer' where it stands
  $ redbanner entry absent s12 collection not_applicable --period mid_year --reason 合同约定年底首次付款 --season 2024.db >/dev/null; redbanner entry absent s21 smart_site not_examined --period mid_year --reason 平台尚未接入 --season 2024.db >/dev/null
  $ redbanner entry event s07 fatal_accident --day 2024-05-20 --season 2024.db
  s07 safety_inspection mid_year 2 fatal_accident: 1
  recorded by clerk: position 5 of the ledger
  $ cat >models.csv <<END
  > year,award,entrant
  > 2022,model_site,s02
  > 2020,model_site,s15
  > END
  $ redbanner honour import models.csv --season 2024.db --paper 标杆项目部名册
  2 honours of earlier years
  recorded by clerk: position 6 of the ledger
  $ redbanner evaluate mid_year --season 2024.db >/dev/null; for award in red_banner double_site model_site; do redbanner award propose mid_year $award --season 2024.db | grep -E '  granted|s02'; done
  流动红旗（施工现场）  京内       1  s02      通州运河核心区07地块项目  granted      proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京内       2  s04      海淀北部产业园B3项目      granted      proposed         15000  place 2 within the first 3
  流动红旗（施工现场）  京内       3  s01      丽泽商务区E06地块项目     granted      proposed         10000  place 3 within the first 3
  流动红旗（施工现场）  京外       1  s15      天津滨海文化中心二期项目  granted      proposed         20000  place 1 within the first 3
  流动红旗（施工现场）  京外       2  s19      西安国际港务区安置房项目  granted      proposed         15000  place 2 within the first 3
  流动红旗（施工现场）  京外       3  s23      深圳前海人才住房项目      granted      proposed         10000  place 3 within the first 3
  连冠项目部  京内       1  s02      通州运河核心区07地块项目   granted            proposed  place 1, every condition met
  连冠项目部  京外       1  s15      天津滨海文化中心二期项目   granted            proposed  place 1, every condition met
  连冠项目部  京外       2  s19      西安国际港务区安置房项目   granted            proposed  place 2, every condition met
  标杆项目部  京内       1  s02      通州运河核心区07地块项目  would have got it  proposed  does not meet 'IFABSENT(since.model_site, 4) > 3': 2, required is more than 3
  标杆项目部  京内       2  s04      海淀北部产业园B3项目      granted            proposed  place 2, moved up into the first 1
  标杆项目部  京外       1  s15      天津滨海文化中心二期项目  granted            proposed  place 1 within the first 1
  $ redbanner explain s02 --season 2024.db --period mid_year | grep -A4 '项目部'
  连冠项目部: granted
    place 1, every condition met
  标杆项目部: not granted
    does not meet 'IFABSENT(since.model_site, 4) > 3': 2, required is more than 3
    does not hold: 2 > 3
      标杆项目部: won last 2 years ago
    but for that it would have been granted: place 1

s02 has the banner of 2021 to 2024: it stays with s02. s07 must give its banner back: the veto says so at once, and it is due on 15 July.

  $ redbanner banner list --on 2024-07-20 --season 2024.db
  Mobile red banners on 2024-07-20
  award                 number  entrant  holder                    since       result             due back    days overdue  status
  --------------------  ------  -------  ------------------------  ----------  -----------------  ----------  ------------  ----------------------------------------------------
  流动红旗（施工现场）  1       s02      通州运河核心区07地块项目  2023-07-18  won in 2023                                  stays with its holder for good: won 4 times in a row
  流动红旗（施工现场）  2       s07      昌平未来科学城研发楼项目  2023-07-18  won in 2023        2024-07-15             5  due back: veto '发生生产安全亡人事故' is in force
  流动红旗（施工现场）  3       s15      天津滨海文化中心二期项目  2023-07-18  won in 2023                                  stays with its holder for good: won 3 times in a row
  流动红旗（施工现场）          s04      海淀北部产业园B3项目                  年中考核, place 2                            to be handed over
  流动红旗（施工现场）          s01      丽泽商务区E06地块项目                 年中考核, place 3                            to be handed over
  流动红旗（施工现场）          s19      西安国际港务区安置房项目              年中考核, place 2                            to be handed over
  流动红旗（施工现场）          s23      深圳前海人才住房项目                  年中考核, place 3                            to be handed over
  流动红旗（部室）              d07      安全生产管理部                        年中考核, place 1                            to be handed over
  流动红旗（部室）              d05      工程管理部                            年中考核, place 2                            to be handed over
  流动红旗（部室）              d06      技术质量部                            年中考核, place 3                            to be handed over
  computed from ledger position 6
  $ redbanner banner hand-over red_banner 1 s04 --on 2024-07-20 --season 2024.db
  redbanner: banner 1 stays with its holder for good, by the rules
    hint: give another number, or withdraw it first, with a reason
  [1]
  $ redbanner banner withdraw red_banner 2 --on 2024-07-20 --season 2024.db --reason 发生亡人事故
  流动红旗（施工现场） 2: withdrawn on 2024-07-20, back in the office
  recorded by clerk: position 7 of the ledger
  $ redbanner banner slip red_banner 1 --season 2024.db
  “建功‘十四五’ 奋进新征程”2024年劳动竞赛考核评比办法：流动红旗交接单
  
  交接单
  项目        内容
  ----------  ------------------------
  交接单号    交〔2023〕1号
  奖项        流动红旗（施工现场）
  旗号        1
  日期        2023-07-18
  移交单位    竞赛办公室
  接收单位    通州运河核心区07地块项目
  授旗依据    2023 年获得
  应交回日期
  移交人      王秀兰
  接收人      刘建军
  移交人签字
  接收人签字
  台账第 1 批记录

The year of 2024: who had no banner is no advanced site, however good.

  $ redbanner entry import year/*.csv --season 2024.db 2>&1 | head -8
  968 entries from 16 files
  recorded by clerk: position 8 of the ledger
  $ for p in year_end year; do redbanner evaluate $p --season 2024.db >/dev/null; done; redbanner award propose year advanced_site --season 2024.db
  Awards of 年度: proposed and decided
  award               group  place  entrant  name                       outcome      status    money (yuan)  reason
  ------------------  -----  -----  -------  -------------------------  -----------  --------  ------------  ----------------------------------------------------------------
  劳动竞赛先进项目部  京内       1  s01      丽泽商务区E06地块项目      granted      proposed         10000  place 1 within the first 3
  劳动竞赛先进项目部  京内       2  s02      通州运河核心区07地块项目   granted      proposed         10000  place 2 within the first 3
  劳动竞赛先进项目部  京内       3  s04      海淀北部产业园B3项目       granted      proposed         10000  place 3 within the first 3
  劳动竞赛先进项目部  京内       4  s11      丰台南苑棚改安置房项目     not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内       5  s09      顺义新城13街区安置房项目   not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内       6  s03      大兴临空区会展配套项目     not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内       7  s07      昌平未来科学城研发楼项目   not granted  proposed                veto 发生生产安全亡人事故（十八(一)）, event #994 on 2024-05-20
  劳动竞赛先进项目部  京内       8  s05      朝阳东坝综合楼项目         not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内       9  s08      石景山首钢东南区2号楼项目  not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内      10  s12      怀柔科学城材料平台项目     not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内      11  s06      房山良乡大学城公寓项目     not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内      12  s10      亦庄新城X56街区厂房项目    not granted  proposed                does not meet 'count.red_banner >= 1': 0, required is at least 1
  劳动竞赛先进项目部  京内      13  s13      门头沟新城医院迁建项目     not granted  proposed                83.28 is below the required 85, 1.72 short
  劳动竞赛先进项目部  京外       1  s19      西安国际港务区安置房项目   granted      proposed         10000  place 1 within the first 2
  劳动竞赛先进项目部  京外       2  s15      天津滨海文化中心二期项目   granted      proposed         10000  place 2 within the first 2
  劳动竞赛先进项目部  京外       3  s23      深圳前海人才住房项目       not granted  proposed                place 3, the last that gets it is 2
  computed from ledger position 8
  $ redbanner audit verify --season 2024.db | head -1
  8 batches and 3 evaluations fit: nothing was changed
  $ redbanner audit replay --season 2024.db
  evaluation 1 (mid_year, at position 6 of the ledger) comes out the same: 37 places, 48 decisions
  evaluation 2 (year_end, at position 8 of the ledger) comes out the same: 37 places, 0 decisions
  evaluation 3 (year, at position 8 of the ledger) comes out the same: 37 places, 92 decisions
