#include "rules/read_tables.h"

namespace redbanner {
namespace {

TieBreak read_tie_break_table(TableReader& table) {
  TieBreak key;
  key.position = table.position();
  require_one_of(table, {"by", "count_back", "sorted"});
  key.by = table.formula("by");
  key.count_back = table.name_of("count_back");
  key.sorted = table.formula("sorted");
  if (key.sorted) table.require("depth");
  key.depth = table.whole("depth", 1, 1000).value_or(0);
  key.ascending = read_is_ascending(table);
  return key;
}

TieBreak read_tie_break_key(const TomlValue& value, TableReader& place) {
  if (value.kind == TomlValue::Kind::table) {
    TableReader table(value, "tie_break", place.reading());
    return read_tie_break_table(table);
  }
  TieBreak key;
  key.position = value.position;
  key.by = place.formula_in(value, "tie_break");
  return key;
}

void read_take(TableReader& table, AwardRule& rule) {
  rule.take_position = table.position();
  rule.top = table.whole("top", 1, 1'000'000);
  rule.at_least = table.plain_number("at_least");
  rule.share = table.plain_number("share");
  if (rule.top && rule.share) require_one_of(table, {"top", "share"});
}

AwardRule::Quota read_quota(TableReader& table) {
  AwardRule::Quota quota;
  table.require("one_per");
  table.require("of");
  quota.one_per = table.plain_number("one_per").value_or(Ratio(1));
  quota.of = table.name_of("of").value_or(Name{});
  quota.at_least = table.whole("at_least", 0, 1'000'000).value_or(0);
  quota.at_most = table.whole("at_most", 0, 1'000'000);
  quota.mode = read_mode(table, RoundingMode::down);
  if (quota.one_per.sign() <= 0) {
    table.reading().error(table.position_of("one_per"), {"one_per_not_positive", {quota.one_per}});
    quota.one_per = Ratio(1);
  }
  return quota;
}

void read_money(TableReader& table, AwardRule& rule) {
  rule.money_position = table.position();
  require_one_of(table, {"per_place", "each", "by"});
  rule.money_per_place = table.numbers("per_place", "元");
  rule.money_each = table.plain_number("each", "元");
  rule.money_by = table.formula("by");
  rule.money_title = table.text("title");
}

// for: of what is assigned, the kinds that may hold it; else the kind of person that is nominated.
void read_for(TableReader& table, AwardRule& rule) {
  if (rule.assigned)
    rule.kinds = table.names("for");
  else
    rule.person = table.name_of("for");
}

}  // namespace

std::vector<TieBreak> read_tie_break(TableReader& place) {
  const TomlValue* value = place.find("tie_break");
  std::vector<TieBreak> keys;
  if (value == nullptr) return keys;
  if (value->kind != TomlValue::Kind::list) place.refuse_type(*value, "tie_break", "a_list");
  for (const TomlValue& one : value->list) keys.push_back(read_tie_break_key(one, place));
  return keys;
}

PlaceRule read_place(TableReader& table) {
  using Compared = PlaceRule::Compared;
  PlaceRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  table.require("scorecard");
  rule.scorecard = table.name_of("scorecard").value_or(Name{});
  rule.per = table.name_of("per");
  table.require("periods");
  rule.periods = table.names("periods");
  rule.by = table.formula("by");
  rule.ascending = read_is_ascending(table);
  rule.compared = table.choice("compare", Compared::unsaid,
                               {{"rounded", Compared::rounded}, {"exact", Compared::exact}});
  rule.tie_break = read_tie_break(table);
  rule.ties_said = table.find("ties") != nullptr;
  rule.shared = table.choice("ties", Order::Shared::skips,
                             {{"shared", Order::Shared::skips},
                              {"dense", Order::Shared::dense},
                              {"average", Order::Shared::average},
                              {"last", Order::Shared::last}});
  rule.ranked_when = table.formula("eligible");
  rule.min_months = table.whole("min_months", 1, 120);
  return rule;
}

AwardRule read_award(TableReader& table) {
  AwardRule rule;
  rule.position = table.position();
  rule.id = table.required_text("id");
  rule.title = table.text("title");
  rule.kind = table.choice("kind", AwardRule::What::honour,
                           {{"banner", AwardRule::What::banner},
                            {"honour", AwardRule::What::honour},
                            {"prize", AwardRule::What::prize}});
  rule.assigned = table.yes_no("assigned");
  read_for(table, rule);
  rule.periods = table.names("period");
  rule.from = table.name_of("from");
  rule.each_indicator = table.names("each_indicator");
  rule.scorecard = table.name_of("scorecard");
  rule.tie_break = read_tie_break(table);
  rule.by = table.formula("by");
  rule.eligible = table.formula("eligible");
  table.table("take", [&](TableReader& take) { read_take(take, rule); });
  if (table.find("ties_at_cut") != nullptr)
    rule.ties_at_cut =
        table.choice("ties_at_cut", Take::Ties::all_in,
                     {{"all_in", Take::Ties::all_in}, {"none_in", Take::Ties::none_in}});
  rule.refused = table.choice(
      "refused", Take::Refused::moves_up,
      {{"moves_up", Take::Refused::moves_up}, {"left_empty", Take::Refused::left_empty}});
  table.table("quota", [&](TableReader& quota) { rule.quota = read_quota(quota); });
  table.table("money", [&](TableReader& money) { read_money(money, rule); });
  table.table("custody",
              [&](TableReader& custody) { rule.hand_back_at = custody.text("hand_back_at"); });
  return rule;
}

}  // namespace redbanner
