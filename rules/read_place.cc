#include "rules/read_tables.h"

namespace redbanner {
namespace {

enum class Restarting { may_restart, restarted };  // keys that begin again hold no such ones
std::vector<TieBreak> read_keys(TableReader& table, const char* key, Restarting restarting);

TieBreak read_tie_break_table(TableReader& table, Restarting restarting) {
  constexpr int most_rounds = 20;
  TieBreak key;
  key.position = table.position();
  std::vector<std::string> kinds{"by",           "count_back", "sorted",
                                 "head_to_head", "copeland",   "schulze"};
  if (restarting == Restarting::may_restart) kinds.emplace_back("restart");
  require_one_of(table, kinds);
  key.by = table.formula("by");
  key.count_back = table.name_of("count_back");
  key.sorted = table.formula("sorted");
  key.head_to_head = table.formula("head_to_head");
  key.copeland = table.formula("copeland");
  key.schulze = table.formula("schulze");
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

// by = "total", or { schulze = "challenge.score", order = "ascending" }
void read_ranked_by(TableReader& place, PlaceRule& rule) {
  const TomlValue* by = place.find("by");
  if (by == nullptr || by->kind != TomlValue::Kind::table) {
    rule.by = place.formula("by");
    rule.ascending = read_is_ascending(place);
    return;
  }
  TableReader table(*by, "by", place.reading());
  TieBreak key;
  key.position = by->position;
  require_one_of(table, {"copeland", "schulze"});
  key.copeland = table.formula("copeland");
  key.schulze = table.formula("schulze");
  key.ascending = read_is_ascending(table);
  rule.by_contests = std::move(key);
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
  read_ranked_by(table, rule);
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

}  // namespace redbanner
