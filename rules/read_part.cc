#include <algorithm>

#include "rules/read_tables.h"

namespace redbanner {
namespace {

AbsentRule absent_word(TableReader& table, const TomlValue& value, std::string_view key) {
  return table.choice_in(value, key, AbsentRule::unsaid,
                         {{"error", AbsentRule::error},
                          {"absent", AbsentRule::absent},
                          {"zero", AbsentRule::zero},
                          {"rescale", AbsentRule::rescale},
                          {"left_out", AbsentRule::left_out}});
}

AbsentRule absent_in_state(TableReader& states, std::string_view state) {
  const TomlValue* value = states.find(state);
  return value == nullptr ? AbsentRule::unsaid : absent_word(states, *value, state);
}

}  // namespace

void require_one_of(TableReader& table, const std::vector<std::string>& keys) {
  const auto count = std::ranges::count_if(
      keys, [&](const std::string& key) { return table.find(key) != nullptr; });
  if (count != 1)
    table.reading().error(table.position(), {"exactly_one_of", {table.name(), joined(keys)}});
}

PartOf read_part(TableReader& table) {
  PartOf part;
  part.in = table.names("in");
  part.weight = table.number("weight");
  part.full = table.number("full");
  return part;
}

HowAbsent read_absent(TableReader& table) {
  HowAbsent how;
  const TomlValue* value = table.find("absent");
  if (value == nullptr) return how;
  how.position = value->position;
  if (value->kind == TomlValue::Kind::table) {
    TableReader states(*value, "absent", table.reading());
    how.not_applicable = absent_in_state(states, "not_applicable");
    how.not_examined = absent_in_state(states, "not_examined");
    how.refused = absent_in_state(states, "refused");
    return how;
  }
  how.not_applicable = how.not_examined = how.refused = absent_word(table, *value, "absent");
  return how;
}

HowCombined read_combine(TableReader& table) {
  using How = HowCombined::How;
  HowCombined combined;
  combined.position = table.position_of("combine");
  combined.how = table.choice(
      "combine", How::sum,
      {{"sum", How::sum}, {"mean", How::mean}, {"best", How::most}, {"lowest", How::least}});
  return combined;
}

RoundingMode read_mode(TableReader& table, RoundingMode unsaid) {
  return table.choice("mode", unsaid,
                      {{"half_up", RoundingMode::half_up},
                       {"half_even", RoundingMode::half_even},
                       {"up", RoundingMode::up},
                       {"down", RoundingMode::down},
                       {"ceiling", RoundingMode::ceiling},
                       {"floor", RoundingMode::floor}});
}

bool read_is_ascending(TableReader& table) {
  return table.choice("order", false, {{"descending", false}, {"ascending", true}});
}

void read_row(TableReader& row, std::string_view key, ReadRows& read) {
  Lookup::Row one;
  one.from = row.plain_number(key);
  row.require("points");
  one.outcome = row.plain_number("points").value_or(Ratio(0));
  read.rows.push_back(one);
  read.positions.push_back(row.position());
}

}  // namespace redbanner
