#include <algorithm>

#include "engine/core/did_you_mean.h"
#include "rules/read_tables.h"

namespace redbanner {
namespace {

using How = HowCombined::How;

constexpr int most_places = 20;
constexpr int most_parts = 1000;

// --- absent
// ---------------------------------------------------------------------------------------

// What becomes of a part in one state: a word, or the number that it earns.
struct InState {
  AbsentRule rule = AbsentRule::unsaid;
  Ratio mark;
};

InState in_state(TableReader& table, const TomlValue& value, std::string_view key) {
  if (value.kind == TomlValue::Kind::number) {
    const auto mark = table.number_in(value, key);
    return mark ? InState{AbsentRule::mark, *mark} : InState{};
  }
  return {table.choice_in(value, key, AbsentRule::unsaid,
                          {{"error", AbsentRule::error},
                           {"absent", AbsentRule::absent},
                           {"zero", AbsentRule::zero},
                           {"rescale", AbsentRule::rescale},
                           {"left_out", AbsentRule::left_out},
                           {"group_mean", AbsentRule::group_mean}}),
          {}};
}

InState in_state_of(TableReader& states, std::string_view state) {
  const TomlValue* value = states.find(state);
  return value == nullptr ? InState{} : in_state(states, *value, state);
}

HowAbsent how_absent(const InState& not_applicable, const InState& not_examined,
                     const InState& refused, SourcePosition position) {
  return {not_applicable.rule, not_examined.rule, refused.rule, not_applicable.mark,
          not_examined.mark,   refused.mark,      position};
}

// --- combine
// --------------------------------------------------------------------------------------

void read_combine_table(TableReader& table, HowCombined& combined) {
  if (const auto best = table.whole("best", 1, most_parts)) {
    combined.how = How::best_of;
    combined.best = *best;
  }
  if (table.find("drop_highest") != nullptr || table.find("drop_lowest") != nullptr)
    combined.how = How::trimmed;
  combined.drop_highest = table.whole("drop_highest", 0, most_parts).value_or(0);
  combined.drop_lowest = table.whole("drop_lowest", 0, most_parts).value_or(0);
}

void require_one_way(TableReader& table, std::vector<std::string> ways) {
  const auto others = std::ranges::count_if(
      ways, [&](const std::string& key) { return table.find(key) != nullptr; });
  const bool drops = table.find("drop_highest") != nullptr || table.find("drop_lowest") != nullptr;
  if (others + (drops ? 1 : 0) == 1) return;
  ways.emplace_back("drop_highest");
  table.reading().error(table.position(), {"exactly_one_of", {table.name(), Enumeration{ways}}});
}

bool is_bare_name(const FormulaAt& formula) {
  const auto* name = std::get_if<FormulaName>(&formula.value.what);
  return name != nullptr && name->path.empty();
}

// A text that is none of the words is a formula; a single name near one of them is a slip.
void read_combine_text(TableReader& table, const TomlValue& value, Words<How> words,
                       HowCombined& combined) {
  std::vector<std::string> known;
  for (const auto& [word, how] : words) {
    known.emplace_back(word);
    if (word != value.text) continue;
    combined.how = how;
    return;
  }
  if (is_reserved(table.name() + ".combine", value.text))
    return table.refuse_word(value, "combine", known);
  auto formula = table.formula_in(value, "combine");
  if (!formula) return;
  if (is_bare_name(*formula) && !did_you_mean(value.text, known).empty())
    return table.refuse_word(value, "combine", known);
  combined.how = How::formula;
  combined.formula = std::move(*formula);
}

// A word, a formula, or a table that says one of `ways`.
HowCombined combined_by(TableReader& table, Words<How> words,
                        const std::vector<std::string>& ways) {
  HowCombined combined;
  const TomlValue* value = table.find("combine");
  if (value == nullptr) return combined;
  combined.position = value->position;
  if (value->kind != TomlValue::Kind::table) {
    if (table.is_text(*value, "combine")) read_combine_text(table, *value, words, combined);
    return combined;
  }
  TableReader reader(*value, "combine", table.reading());
  require_one_way(reader, ways);
  read_combine_table(reader, combined);
  if (std::ranges::find(ways, "count") == ways.end()) return combined;
  if (const auto award = reader.name_of("count")) {
    combined.how = How::count_awards;
    combined.award = *award;
  }
  return combined;
}

}  // namespace

void require_one_of(TableReader& table, const std::vector<std::string>& keys) {
  const auto count = std::ranges::count_if(
      keys, [&](const std::string& key) { return table.find(key) != nullptr; });
  if (count != 1)
    table.reading().error(table.position(), {"exactly_one_of", {table.name(), Enumeration{keys}}});
}

void refuse_several_of(TableReader& table, const std::vector<std::string>& keys) {
  const auto count = std::ranges::count_if(
      keys, [&](const std::string& key) { return table.find(key) != nullptr; });
  if (count > 1) require_one_of(table, keys);
}

PartOf read_part(TableReader& table) {
  PartOf part;
  part.in = table.names("in");
  part.weight = table.number("weight");
  part.full = table.number("full");
  return part;
}

HowAbsent read_absent(TableReader& table) {
  const TomlValue* value = table.find("absent");
  if (value == nullptr) return {};
  if (value->kind == TomlValue::Kind::table) {
    TableReader states(*value, "absent", table.reading());
    return how_absent(in_state_of(states, "not_applicable"), in_state_of(states, "not_examined"),
                      in_state_of(states, "refused"), value->position);
  }
  const InState all = in_state(table, *value, "absent");
  return how_absent(all, all, all, value->position);
}

HowCombined read_combine(TableReader& table) {
  return combined_by(table,
                     {{"sum", How::sum},
                      {"mean", How::mean},
                      {"median", How::median},
                      {"best", How::most},
                      {"lowest", How::least}},
                     {"best"});
}

HowCombined read_combine_of_periods(TableReader& table) {
  return combined_by(table,
                     {{"sum", How::sum},
                      {"mean", How::mean},
                      {"median", How::median},
                      {"best", How::most},
                      {"lowest", How::least},
                      {"last", How::last}},
                     {"best", "count"});
}

// unit = 0.5, or places = 1, which is unit = 0.1
Ratio read_rounding_unit(TableReader& table, const Ratio& unsaid) {
  refuse_several_of(table, {"places", "unit"});
  const auto unit = table.number("unit");
  const auto places = table.whole("places", 0, most_places);
  if (unit && unit->value.sign() <= 0) {
    table.reading().error(unit->position, {"unit_not_positive", {unit->value}});
    return unsaid;
  }
  if (unit) return unit->value;
  return places ? power_of_ten(-*places) : unsaid;
}

std::optional<OwnRounding> read_round(TableReader& table) {
  const TomlValue* value = table.find("round");
  if (value == nullptr) return {};
  OwnRounding own;
  own.position = value->position;
  if (value->kind == TomlValue::Kind::text) {
    table.choice_in(*value, "round", 0, {{"exact", 0}});
    return own;
  }
  table.table("round", [&](TableReader& round) {
    const auto& of_book = round.reading().book.header.rounding;
    own.how = Rounding{
        read_mode(round, of_book ? of_book->mode : RoundingMode::half_up),
        read_rounding_unit(round, of_book ? of_book->unit : Ratio(1, 100)),
    };
  });
  return own;
}

ValueType read_type(TableReader& table, ValueType unsaid) {
  return table.choice("type", unsaid,
                      {{"number", ValueType::number},
                       {"text", ValueType::text},
                       {"date", ValueType::date},
                       {"yes_no", ValueType::yes_no}});
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

Confirm read_confirm(TableReader& table) {
  return table.choice("confirm", Confirm::none,
                      {{"none", Confirm::none},
                       {"second_person", Confirm::second_person},
                       {"typed_twice", Confirm::typed_twice}});
}

bool read_is_ascending(TableReader& table) {
  return table.choice("order", false, {{"descending", false}, {"ascending", true}});
}

}  // namespace redbanner
