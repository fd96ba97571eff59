#include "rules/read_tables.h"

namespace redbanner {
namespace {

// take.top: a number, or a formula over what is known of the group.
void read_top(TableReader& table, AwardRule& rule) {
  const TomlValue* value = table.find("top");
  if (value != nullptr && value->kind == TomlValue::Kind::text)
    rule.top_by = table.formula("top");
  else
    rule.top = table.whole("top", 1, 1'000'000);
}

// share = 0.3, of = "eligible", mode = "half_up", least = 1, most = 5
void read_part_of_group(TableReader& table, AwardRule& rule) {
  using Of = Take::Share::Of;
  const auto part = table.plain_number("share");
  if (!part) return;
  Take::Share share{*part};
  share.of = table.choice("of", Of::candidates,
                          {{"candidates", Of::candidates}, {"eligible", Of::eligible}});
  share.mode = read_mode(table, RoundingMode::down);
  share.least = table.whole("least", 0, 1'000'000).value_or(1);
  share.most = table.whole("most", 1, 1'000'000);
  rule.share = share;
}

AwardRule::Limit read_limit(TableReader& table) {
  table.require("per");
  table.require("most");
  return {table.name_of("per").value_or(Name{}), table.whole("most", 1, 1'000'000).value_or(1)};
}

void read_take(TableReader& table, AwardRule& rule) {
  rule.take_position = table.position();
  read_top(table, rule);
  rule.last = table.whole("last", 1, 1'000'000);
  read_part_of_group(table, rule);
  rule.at_least = table.plain_number("at_least");
  rule.at_most = table.plain_number("at_most");
  table.table("limit", [&](TableReader& limit) { rule.limit = read_limit(limit); });
  refuse_several_of(table, {"top", "last", "share"});
}

// One condition, or several with their titles.
void read_eligible(TableReader& table, AwardRule& rule) {
  const TomlValue* value = table.find("eligible");
  if (value == nullptr) return;
  if (value->kind != TomlValue::Kind::list) {
    if (auto when = table.formula("eligible")) rule.eligible.push_back({"", std::move(*when)});
    return;
  }
  table.each_table("eligible", "eligible", [&](TableReader& one) {
    AwardRule::Condition condition{one.required_text("title"), {}};
    one.require("when");
    if (auto when = one.formula("when")) {
      condition.when = std::move(*when);
      rule.eligible.push_back(std::move(condition));
    }
  });
}

Allot::Method read_method(TableReader& table) {
  using Method = Allot::Method;
  table.require("method");
  return table.choice("method", Method::largest_remainder,
                      {{"largest_remainder", Method::largest_remainder},
                       {"sainte_lague", Method::sainte_lague},
                       {"d_hondt", Method::d_hondt},
                       {"huntington_hill", Method::huntington_hill}});
}

std::optional<At<int>> read_total(TableReader& table) {
  const auto total = table.whole("total", 1, 1'000'000);
  if (!total) return {};
  return At<int>{*total, table.position_of("total")};
}

// So many heads a place, a number by formula, or a total that is shared out.
AwardRule::Quota read_quota(TableReader& table) {
  AwardRule::Quota quota;
  quota.position = table.position();
  require_one_of(table, {"one_per", "number", "by"});
  if (table.find("one_per") != nullptr) {
    table.require("of");
    quota.one_per = table.plain_number("one_per").value_or(Ratio(1));
    quota.of = table.name_of("of").value_or(Name{});
    quota.mode = read_mode(table, RoundingMode::down);
  }
  quota.number = table.formula("number");
  quota.by = table.formula("by");
  if (quota.by) {
    table.require("total");
    quota.method = read_method(table);
    quota.ties =
        table.choice("ties", Allot::Ties::left,
                     {{"left", Allot::Ties::left}, {"larger_first", Allot::Ties::larger_first}});
  }
  quota.total = read_total(table);
  quota.at_least = table.whole("at_least", 0, 1'000'000).value_or(0);
  quota.at_most = table.whole("at_most", 0, 1'000'000);
  if (quota.one_per && quota.one_per->sign() <= 0) {
    table.reading().error(table.position_of("one_per"), {"one_per_not_positive", {*quota.one_per}});
    quota.one_per = Ratio(1);
  }
  return quota;
}

AwardRule::Share read_share_of_list(TableReader& table) {
  AwardRule::Share share;
  share.position = table.position();
  share.id = table.required_text("id");
  share.title = table.text("title");
  table.require("when");
  share.when = table.formula("when");
  share.at_least = table.plain_number("at_least");
  share.at_most = table.plain_number("at_most");
  return share;
}

void read_money(TableReader& table, AwardRule& rule) {
  rule.money_position = table.position();
  require_one_of(table, {"per_place", "each", "by"});
  rule.money_per_place = table.numbers("per_place", "元");
  rule.money_each = table.plain_number("each", "元");
  rule.money_by = table.formula("by");
  rule.money_ties = table.choice(
      "ties", AwardRule::MoneyTies::shared,
      {{"shared", AwardRule::MoneyTies::shared}, {"divided", AwardRule::MoneyTies::divided}});
  rule.money_once = table.text("once");
  rule.money_title = table.text("title");
}

AwardRule::Custody read_custody(TableReader& table) {
  AwardRule::Custody custody;
  custody.position = table.position();
  custody.hand_back_at =
      table.choice("hand_back_at", std::string(), {{"next_award", "next_award"}});
  custody.days = table.whole("days", 0, 365);
  custody.numbers = table.whole("numbers", 1, 1'000);
  custody.by_office = table.choice("passed_on", false, {{"directly", false}, {"by_office", true}});
  custody.keep_after = table.whole("keep_after", 2, 100);
  custody.keep_in_all = table.choice("keep_counts", false, {{"in_a_row", false}, {"in_all", true}});
  if (table.find("days") != nullptr && table.find("hand_back_at") == nullptr)
    table.reading().error(table.position_of("days"), {"missing_key", {"hand_back_at", "custody"}},
                          Message{"add_key", {"hand_back_at"}});
  if (table.find("keep_counts") != nullptr && table.find("keep_after") == nullptr)
    table.reading().error(table.position_of("keep_counts"),
                          {"missing_key", {"keep_after", "custody"}},
                          Message{"add_key", {"keep_after"}});
  return custody;
}

// for: of what is assigned, the kinds that may hold it; else the kind of person that is nominated.
void read_for(TableReader& table, AwardRule& rule) {
  if (rule.assigned)
    rule.kinds = table.names("for");
  else
    rule.person = table.name_of("for");
}

}  // namespace

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
  rule.after = table.names("after");
  rule.each_indicator = table.names("each_indicator");
  rule.scorecard = table.name_of("scorecard");
  rule.tie_break = read_tie_break(table);
  rule.by = table.formula("by");
  read_eligible(table, rule);
  rule.outside = table.formula("outside");
  table.table("take", [&](TableReader& take) { read_take(take, rule); });
  if (table.find("ties_at_cut") != nullptr)
    rule.ties_at_cut = table.choice("ties_at_cut", Take::Ties::all_in,
                                    {{"all_in", Take::Ties::all_in},
                                     {"none_in", Take::Ties::none_in},
                                     {"decision", Take::Ties::decision}});
  rule.refused = table.choice(
      "refused", Take::Refused::moves_up,
      {{"moves_up", Take::Refused::moves_up}, {"left_empty", Take::Refused::left_empty}});
  table.table("quota", [&](TableReader& quota) { rule.quota = read_quota(quota); });
  rule.substitutes = table.whole("substitutes", 1, 1'000).value_or(0);
  table.each_table("shares", "shares",
                   [&](TableReader& share) { rule.shares.push_back(read_share_of_list(share)); });
  table.table("money", [&](TableReader& money) { read_money(money, rule); });
  table.table("custody", [&](TableReader& custody) { rule.custody = read_custody(custody); });
  if (table.find("papers") != nullptr) rule.papers_position = table.position_of("papers");
  rule.papers = table.texts("papers");
  return rule;
}

}  // namespace redbanner
