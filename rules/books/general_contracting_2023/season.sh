#!/usr/bin/env bash
# The season of 2023 from the rulebook to the award list, one command a line, as the office would type them.
#   BOOK=<this folder> SEASON=season.db bash season.sh
set -euo pipefail
BOOK=${BOOK:-$(cd "$(dirname "$0")" && pwd)}
export REDBANNER_SEASON=${SEASON:-season.db}

# January: the rules, who takes part, the flags of the six teams
redbanner rules check "$BOOK/rulebook.toml"
redbanner rules test "$BOOK/rulebook.toml"
redbanner season create --rules "$BOOK/rulebook.toml" --entrants "$BOOK/entrants.csv" --people "$BOOK/people.csv" --as 竞赛办公室
redbanner banner hand-over vanguard_flag 1 v1 --on 2023-04-15 --as 竞赛办公室 --reason 启动会授旗
redbanner banner hand-over vanguard_flag 2 v2 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗
redbanner banner hand-over youth_flag 1 y1 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗
redbanner banner hand-over youth_flag 2 y2 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗
redbanner banner hand-over youth_flag 3 y3 --on 2023-02-10 --as 竞赛办公室 --reason 启动会授旗
redbanner banner hand-over youth_flag 4 y4 --on 2023-05-20 --as 竞赛办公室 --reason 启动会授旗

# July: the mid-year assessment
redbanner entry import "$BOOK"/entries/mid_year/*.csv --as 竞赛办公室 --paper 2023年年中考核评分表
redbanner entry event s04 fatal_accident --day 2023-03-16 --as 安全生产管理部 --paper 安监通〔2023〕8号 --reason 高处坠落亡人事故
redbanner entry absent s12 collection not_applicable --period mid_year --as 财务资金部 --reason 合同约定年底首次付款
redbanner entry absent s21 smart_site not_examined --period mid_year --as 信息化管理部 --reason 平台尚未接入
redbanner entry missing mid_year
redbanner evaluate mid_year --as 竞赛办公室
# one mark of s09 was typed as 16.5; the paper says 46.5
redbanner entry correct s09 quality_inspection 46.5 --period mid_year --rater 韩雪梅 --as 竞赛办公室 --paper 质量检查表第9号 --reason 录入错误，原表为46.5分
redbanner evaluate mid_year --as 竞赛办公室
redbanner standings mid_year
redbanner explain s09 --period mid_year
redbanner award propose mid_year
redbanner award decide red_banner s02 granted --period mid_year --as 竞赛领导小组 --paper 领导小组会议纪要〔2023〕3号 --reason 同意
redbanner banner hand-over red_banner 1 s02 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over red_banner 2 s01 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over red_banner 3 s07 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over red_banner 4 s09 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over red_banner 5 s15 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over red_banner 6 s19 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over department_banner 1 d07 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over department_banner 2 d05 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner hand-over department_banner 3 d06 --on 2023-07-18 --as 竞赛办公室 --reason 年中考核授旗
redbanner banner list

# autumn: what changes
redbanner entrant change s05 --set contract_value=98650.00 --from 2023-09-01 --as 商务合约部 --paper 补充协议〔2023〕6号 --reason 合同额调增
redbanner entrant close s20 --on 2023-11-30 --as 工程管理部 --paper 竣工验收备案表 --reason 竣工移交

# January 2024: the year-end assessment
redbanner entry import "$BOOK"/entries/year_end/*.csv --as 竞赛办公室 --paper 2023年年底考核评分表
redbanner entry event s16 quality_accident --day 2023-10-19 --as 技术质量部 --paper 质监通〔2023〕21号 --reason 管廊结构较大质量事故
redbanner entry event d13 cadre_punished --day 2023-09-07 --as 人力资源部 --paper 纪发〔2023〕5号 --reason 部室负责人受警告处分
redbanner evaluate year_end --as 竞赛办公室
redbanner standings year_end

# the individuals: the units' lists; one nominee is put forward late and steps back
redbanner nominate import "$BOOK/nominations.csv" --as 竞赛办公室 --paper 各单位推荐表
redbanner nominate add advanced_individual p042 --period year --as s10
redbanner nominate withdraw advanced_individual p042 --period year --as s10 --reason 本人申请退出
redbanner nominate list advanced_individual
redbanner evaluate year --as 竞赛办公室
redbanner standings year
# the leading group refuses a nominee: an objection during the publicity was found true
redbanner award decide advanced_individual p031 refused --period year --as 竞赛领导小组 --paper 领导小组会议纪要〔2024〕1号 --reason 公示期间收到实名反映，查证属实
redbanner banner hand-over red_banner 1 --back --on 2024-01-15 --as 竞赛办公室 --reason 年底交回
redbanner awards 2023
