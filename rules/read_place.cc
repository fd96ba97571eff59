#include "rules/read_tables.h"

namespace redbanner {
namespace {

enum class Restarting { may_restart, restarted };  // keys that begin again hold no such ones
std::vector<TieBreak> read_keys(TableReader& table, const char* key, Restarting restarting);

TieBreak read_tie_break_table(TableReader& table, Restarting restarting) {
  constexpr int most_rounds = 20;
  TieBreak key;
  key.position = table.position();
  std::vector<std::string> kinds{"by", "count_back", "sorted", "head_to_head"};
  if (restarting == Restarting::may_restart) kinds.emplace_back("restart");
  require_one_of(table, kinds);
  key.by = table.formula("by");
  key.count_back = table.name_of("count_back");
  key.sorted = table.formula("sorted");
  key.head_to_head = table.formula("head_to_head");
  const bool restarts = restarting == Restarting::may_restart && table.find("restart") != nullptr;
  if (restarts) key.restart = read_keys(table, "restart", Restarting::restarted);
  if (restarts && key.restart.empty())
    table.reading().error(table.position_of("restart"), {"restart_without_keys", {}});
  if (key.sorted || restarts) table.require("depth");
  key.depth = table.whole("depth", restarts ? 2 : 1, restarts ? most_rounds : 1000).value_or(0);
  if (!restarts) key.ascending = read_is_ascending(table);
  return key;
}

TieBreak read_tie_break_key(const TomlValue& value, TableReader& place, Restarting restarting) {
  if (value.kind == TomlValue::Kind::table) {
    TableReader table(value, "tie_break", place.reading());
    return read_tie_break_table(table, restarting);
  }
  TieBreak key;
  key.position = value.position;
  key.by = place.formula_in(value, "tie_break");
  return key;
}

std::vector<TieBreak> read_keys(TableReader& table, const char* key, Restarting restarting) {
  const TomlValue* value = table.find(key);
  std::vector<TieBreak> keys;
  if (value == nullptr) return keys;
  if (value->kind != TomlValue::Kind::list) table.refuse_type(*value, key, "a_list");
  for (const TomlValue& one : value->list)
    keys.push_back(read_tie_break_key(one, table, restarting));
  return keys;
}

// "draw", or { by = "draw", seed = "…", places = 3 }
std::optional<DecideTies> read_decide(TableReader& place) {
  using How = Order::Decided::How;
  const TomlValue* value = place.find("decide");
  if (value == nullptr) return {};
  const auto how_in = [](TableReader& table, const TomlValue& word, const char* key) {
    return table.choice_in(
        word, key, How::draw,
        {{"draw", How::draw}, {"play_off", How::play_off}, {"decision", How::decision}});
  };
  DecideTies decide;
  decide.position = value->position;
  if (value->kind != TomlValue::Kind::table) {
    decide.by = how_in(place, *value, "decide");
    return decide;
  }
  TableReader table(*value, "decide", place.reading());
  if (const TomlValue* by = table.require("by")) decide.by = how_in(table, *by, "by");
  if (table.find("seed") != nullptr) decide.seed = table.text("seed");
  decide.places = table.whole("places", 1, 1'000'000);
  return decide;
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

std::vector<TieBreak> read_tie_break(TableReader& place) {
  return read_keys(place, "tie_break", Restarting::may_restart);
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
  rule.decide = read_decide(table);
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
  table.table("custody", [&](TableReader& custody) { rule.custody = read_custody(custody); });
  if (table.find("papers") != nullptr) rule.papers_position = table.position_of("papers");
  rule.papers = table.texts("papers");
  return rule;
}

}  // namespace redbanner
