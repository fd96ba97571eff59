#include "rules/read_tables.h"

namespace redbanner {
ScorecardRule read_scorecard(TableReader& table) {
  ScorecardRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("for");
  rule.kinds = table.names("for");
  rule.full = table.number("full");
  rule.combine = read_combine(table);
  rule.absent = read_absent(table);
  rule.zero_when = table.formula("zero_when");
  rule.per = table.name_of("per");
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  rule.round = read_round(table);
  return rule;
}

CategoryRule read_category(TableReader& table) {
  CategoryRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("in");
  rule.part = read_part(table);
  rule.part.outside = table.yes_no("outside");
  rule.combine = read_combine(table);
  rule.absent = read_absent(table);
  rule.zero_when = table.formula("zero_when");
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  rule.round = read_round(table);
  rule.clause = table.text("clause");
  return rule;
}

IndicatorRule read_indicator(TableReader& table) {
  using Better = IndicatorRule::Better;
  IndicatorRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("in");
  rule.part = read_part(table);
  rule.part.outside = table.yes_no("outside");
  rule.over = table.name_of("over");
  rule.per = table.name_of("per");
  rule.examiner = table.text("examiner");
  rule.clause = table.text("clause");
  rule.periods = table.names("periods");
  rule.floor = table.plain_number("floor");
  rule.cap = table.plain_number("cap");
  rule.cap_position = table.position_of("cap");
  rule.late = table.plain_number("late");
  rule.zero_when = table.formula("zero_when");
  rule.round = read_round(table);
  read_entry(table, rule);
  rule.points = read_points(table, rule);
  rule.points_position = table.position_of("points");
  rule.better = table.choice("better", Better::unsaid,
                             {{"higher", Better::higher}, {"lower", Better::lower}});
  return rule;
}

IndicatorRule read_figure(TableReader& table) {
  IndicatorRule rule;
  rule.figure = true;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.unit = table.text("unit");
  rule.of = table.names("of");
  rule.per = table.name_of("per");
  rule.periods = table.names("periods");
  rule.round = read_round(table);
  read_entry(table, rule);
  return rule;
}

}  // namespace redbanner
