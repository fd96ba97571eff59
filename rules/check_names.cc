#include <algorithm>

#include "engine/core/did_you_mean.h"
#include "rules/checking.h"
#include "rules/code_points.h"
#include "rules/table_reader.h"

namespace redbanner {
namespace {

bool is_legal_id(const std::string& id) {
  for (std::size_t offset = 0; offset < id.size();) {
    const CodePoint character = code_point_at(id, offset);
    const bool legal = is_letter(character.value) || is_digit(character.value) ||
                       character.value == '_' || character.value == '-';
    if (!legal) return false;
    offset += character.bytes;
  }
  return true;
}

void id_is_legal(const Checking& checking, const std::string& id, SourcePosition at) {
  if (!is_legal_id(id)) checking.error(at, {"id_illegal", {id}}, Message{"id_letters", {}});
}

void ids_are_legal(const Checking& checking) {
  const Rulebook& book = checking.book;
  id_is_legal(checking, book.header.id, book.header.position);
  for (const Thing& thing : checking.things()) id_is_legal(checking, thing.id, thing.position);
  for (const Kind& kind : book.kinds)
    for (const auto& attribute : kind.attributes)
      id_is_legal(checking, attribute.id, attribute.position);
  for (const auto& rule : book.indicators) {
    for (const Field& field : rule.fields)
      if (rule.entry != EntryKind::event) id_is_legal(checking, field.id, field.position);
    for (const auto& group : rule.panel.groups) id_is_legal(checking, group.id, group.position);
    for (const auto& word : rule.ballot) id_is_legal(checking, word.id, word.position);
  }
  for (const auto& rule : book.grades)
    for (const auto& step : rule.steps) id_is_legal(checking, step.id, step.position);
  for (const auto& rule : book.tables)
    for (const auto& key : rule.keys) id_is_legal(checking, key.id, rule.position);
}

void ids_are_unique(const Checking& checking) {
  for (const Thing& thing : checking.things()) {
    const Thing* first = checking.find_thing(thing.id);
    if (first != &thing)
      checking.error(thing.position, {"id_twice", {thing.id}},
                     Message{"first_in_line",
                             {Term{first->table}, thing.id, std::int64_t{first->position.line}}});
  }
}

// Ids that are unique only inside one table: attributes of a kind, fields of an indicator.
template <class Part>
void parts_are_unique(const Checking& checking, const std::vector<Part>& parts,
                      const std::string& table) {
  for (const Part& part : parts) {
    const Part* first = find_by_id(parts, part.id);
    if (first != &part && !part.id.empty())
      checking.error(
          part.position, {"id_twice", {part.id}},
          Message{"first_in_line", {Term{table}, part.id, std::int64_t{first->position.line}}});
  }
}

void attributes_are_unique(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds)
    parts_are_unique(checking, kind.attributes, "attribute");
}

void fields_are_unique(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    if (rule.entry != EntryKind::event) parts_are_unique(checking, rule.fields, "field");
    parts_are_unique(checking, rule.panel.groups, "group");
    parts_are_unique(checking, rule.ballot, "word");
  }
}

void groups_and_steps_are_unique(const Checking& checking) {
  for (const auto& rule : checking.book.groupings) parts_are_unique(checking, rule.groups, "group");
  for (const auto& rule : checking.book.grades) parts_are_unique(checking, rule.steps, "step");
}

void keys_of_tables_are_unique(const Checking& checking) {
  for (const auto& rule : checking.book.tables)
    for (const auto& key : rule.keys)
      if (!key.id.empty() && find_by_id(rule.keys, key.id) != &key)
        checking.error(rule.position, {"id_twice", {key.id}});
}

// In a row they are what it gives.
void keys_of_tables_are_not_points(const Checking& checking) {
  for (const auto& rule : checking.book.tables)
    if (find_by_id(rule.keys, "points") != nullptr)
      checking.error(rule.position, {"id_is_a_word", {"points"}}, Message{"choose_another_id", {}});
}

// What a bare name in a formula may also mean.
bool stands_in_formulas(const Thing& thing) {
  static const std::vector<std::string> tables = {"parameter", "category", "indicator", "figure",
                                                  "event",     "grade",    "veto",      "place"};
  return std::ranges::find(tables, thing.table) != tables.end();
}

// A bare name in a formula is one thing.
void attributes_are_nothing_else(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds)
    for (const auto& attribute : kind.attributes)
      if (const Thing* thing = checking.find_thing(attribute.id);
          thing != nullptr && stands_in_formulas(*thing))
        checking.error(
            attribute.position, {"id_twice", {attribute.id}},
            Message{"first_in_line",
                    {Term{thing->table}, attribute.id, std::int64_t{thing->position.line}}});
}

const AttributeRule* first_attribute(const Rulebook& book, const std::string& id) {
  for (const Kind& kind : book.kinds)
    if (const auto* attribute = find_by_id(kind.attributes, id)) return attribute;
  return nullptr;
}

void attributes_have_one_type(const Checking& checking) {
  for (const Kind& kind : checking.book.kinds)
    for (const auto& attribute : kind.attributes) {
      const AttributeRule* first = first_attribute(checking.book, attribute.id);
      if (first->type != attribute.type)
        checking.error(
            attribute.position, {"attribute_types_differ", {attribute.id}},
            Message{"first_in_line",
                    {Term{"attribute"}, attribute.id, std::int64_t{first->position.line}}});
    }
}

constexpr std::string_view words_of_formulas[] = {
    "total", "months", "all_months", "kind",    "unit",    "entrant",  "each", "row",
    "rater", "value",  "full",       "count",   "periods", "previous", "all",  "group",
    "parts", "tied",   "opponent",   "earlier", "since",   "running"};

bool is_word_of_formulas(std::string id) {
  if (std::ranges::find(words_of_formulas, id) != std::end(words_of_formulas)) return true;
  for (char& letter : id)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return id == "AND" || id == "OR" || id == "NOT" || id == "TRUE" || id == "FALSE";
}

void id_is_free(const Checking& checking, const std::string& id, SourcePosition at) {
  if (is_word_of_formulas(id))
    checking.error(at, {"id_is_a_word", {id}}, Message{"choose_another_id", {}});
}

void ids_are_no_words_of_formulas(const Checking& checking) {
  for (const Thing& thing : checking.things()) id_is_free(checking, thing.id, thing.position);
  for (const Kind& kind : checking.book.kinds)
    for (const auto& attribute : kind.attributes)
      id_is_free(checking, attribute.id, attribute.position);
  for (const auto& rule : checking.book.indicators)
    for (const Field& field : rule.fields)
      if (rule.entry != EntryKind::event) id_is_free(checking, field.id, field.position);
}

// --- Names that stand in another table
// ------------------------------------------------------------

void all_known(const Checking& checking, const std::vector<Name>& names, const std::string& table) {
  for (const Name& name : names) checking.is_known(name, table);
}

void known_if_any(const Checking& checking, const std::optional<Name>& name,
                  const std::string& table) {
  if (name) checking.is_known(*name, table);
}

void kinds_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.kinds) known_if_any(checking, rule.in, "kind");
  for (const auto& rule : checking.book.scorecards) all_known(checking, rule.kinds, "kind");
  for (const auto& rule : checking.book.awards) {
    all_known(checking, rule.kinds, "kind");
    known_if_any(checking, rule.person, "kind");
  }
}

// A parent is a category or a scorecard.
void parent_is_known(const Checking& checking, const Name& parent) {
  const TreeNode* node = checking.find_node(parent.value);
  if (node != nullptr &&
      (node->table == TreeNode::Table::category || node->table == TreeNode::Table::scorecard))
    return;
  auto known = checking.ids_of("category");
  for (const auto& id : checking.ids_of("scorecard")) known.push_back(id);
  checking.refuse_name(parent.position, parent.value, "category_or_scorecard", known);
}

void parents_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.categories)
    for (const Name& parent : rule.part.in) parent_is_known(checking, parent);
  for (const auto& rule : checking.book.indicators)
    for (const Name& parent : rule.part.in) parent_is_known(checking, parent);
  for (const auto& rule : checking.book.periods) all_known(checking, rule.part.in, "period");
}

void periods_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    all_known(checking, rule.periods, "period");
    known_if_any(checking, rule.over, "period");
  }
  for (const auto& rule : checking.book.places) all_known(checking, rule.periods, "period");
  for (const auto& rule : checking.book.awards) all_known(checking, rule.periods, "period");
}

void groupings_are_known(const Checking& checking) {
  const auto known = [&](const auto& rules) {
    for (const auto& rule : rules) known_if_any(checking, rule.per, "grouping");
  };
  known(checking.book.scorecards);
  known(checking.book.indicators);
  known(checking.book.places);
  for (const auto& rule : checking.book.indicators)
    if (const auto* ranked = std::get_if<ByRank>(&rule.points))
      known_if_any(checking, ranked->per, "grouping");
}

void tables_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    if (const auto* name = std::get_if<Name>(&rule.points)) checking.is_known(*name, "table");
    if (const auto* ranked = std::get_if<ByRank>(&rule.points))
      known_if_any(checking, ranked->table, "table");
  }
}

void vetoes_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.indicators)
    for (const auto& event : rule.events) known_if_any(checking, event.veto, "veto");
}

void scorecards_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.places) checking.is_known(rule.scorecard, "scorecard");
  for (const auto& rule : checking.book.awards) known_if_any(checking, rule.scorecard, "scorecard");
  for (const auto& rule : checking.book.indicators) all_known(checking, rule.of, "scorecard");
  for (const auto& rule : checking.book.grades) all_known(checking, rule.scorecards, "scorecard");
}

// What an award is from: a place or another award.
void sources_of_awards_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.awards) {
    if (!rule.from || find_by_id(checking.book.places, rule.from->value) != nullptr ||
        find_by_id(checking.book.awards, rule.from->value) != nullptr)
      continue;
    auto known = checking.ids_of("place");
    for (const auto& id : checking.ids_of("award")) known.push_back(id);
    checking.refuse_name(rule.from->position, rule.from->value, "place_or_award", known);
  }
}

void indicators_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.indicators) {
    if (!rule.below || find_by_id(checking.book.indicators, rule.below->value) != nullptr) continue;
    checking.refuse_name(rule.below->position, rule.below->value, "indicator",
                         checking.ids_of("indicator"));
  }
  for (const auto& rule : checking.book.awards)
    all_known(checking, rule.each_indicator, "indicator");
  const auto known = [&](const auto& rules) {
    for (const auto& rule : rules)
      for (const TieBreak* key : every_key(rule.tie_break))
        known_if_any(checking, key->count_back, "indicator");
  };
  known(checking.book.places);
  known(checking.book.awards);
}

void awards_are_known(const Checking& checking) {
  for (const auto& rule : checking.book.periods)
    if (rule.combine.how == HowCombined::How::count_awards)
      checking.is_known(rule.combine.award, "award");
  for (const auto& rule : checking.book.awards) all_known(checking, rule.after, "award");
}

// --- Groupings
// ------------------------------------------------------------------------------------

const AttributeRule* attribute_of_units(const Rulebook& book, const std::string& id) {
  for (const Kind& kind : book.kinds)
    if (const auto* attribute = find_by_id(kind.attributes, id); attribute && !kind.person)
      return attribute;
  return nullptr;
}

// By what a grouping may part units.
std::vector<std::string> attributes_of_units(const Rulebook& book) {
  std::vector<std::string> ids{"kind", "unit"};
  for (const Kind& kind : book.kinds)
    for (const auto& attribute : kind.attributes)
      if (!kind.person) ids.push_back(attribute.id);
  return ids;
}

void groupings_are_by_an_attribute(const Checking& checking) {
  const auto known = attributes_of_units(checking.book);
  for (const auto& rule : checking.book.groupings)
    for (const Name& by : rule.by)
      if (std::ranges::find(known, by.value) == known.end())
        checking.refuse_name(by.position, by.value, "attribute", known);
}

// The groups of a grouping by an attribute are its values, those of others have conditions.
void groups_have_a_condition_or_a_value(const Checking& checking) {
  for (const auto& rule : checking.book.groupings)
    for (const auto& group : rule.groups) {
      if (rule.by.empty() && !group.when)
        checking.error(group.position, {"missing_key", {"when", "group"}},
                       Message{"add_key", {"when"}});
      if (!rule.by.empty() && group.when)
        checking.error(group.when->position,
                       {"condition_beside_by", {group.id, Enumeration{texts_of(rule.by)}}},
                       Message{"drop_by_or_when", {}});
    }
}

// The values that a grouping's groups can have; nothing where they are not listed.
std::vector<std::string> values_of_attribute(const Checking& checking, const std::string& by) {
  if (by == "kind") return checking.ids_of("kind");
  const auto* attribute = attribute_of_units(checking.book, by);
  return attribute == nullptr ? std::vector<std::string>() : attribute->values;
}

// Of several attributes "first/second".
std::vector<std::string> values_of_grouping(const Checking& checking, const GroupingRule& rule) {
  std::vector<std::string> all;
  for (const Name& by : rule.by) {
    const auto values = values_of_attribute(checking, by.value);
    std::vector<std::string> longer;
    for (const std::string& value : values)
      for (const std::string& before : all) longer.push_back(before + "/" + value);
    all = &by == &rule.by.front() ? values : longer;
  }
  return all;
}

void groups_are_values(const Checking& checking) {
  for (const auto& rule : checking.book.groupings) {
    const auto values = values_of_grouping(checking, rule);
    if (values.empty()) continue;
    for (const auto& group : rule.groups)
      if (std::ranges::find(values, group.id) == values.end())
        checking.error(group.position,
                       {"text_never_occurs", {Enumeration{texts_of(rule.by)}, group.id}},
                       Message{"known_values", {Enumeration{values}}});
  }
}

// What group.money is may be nothing else.
void numbers_of_groups_are_nothing_else(const Checking& checking) {
  for (const auto& rule : checking.book.groupings)
    for (const auto& group : rule.groups)
      for (const auto& [id, value] : group.attributes) {
        id_is_legal(checking, id, group.position);
        id_is_free(checking, id, group.position);
        if (const Thing* thing = checking.find_thing(id);
            thing != nullptr && stands_in_formulas(*thing))
          checking.error(group.position, {"id_twice", {id}},
                         Message{"first_in_line",
                                 {Term{thing->table}, id, std::int64_t{thing->position.line}}});
      }
}

// --- Header
// ---------------------------------------------------------------------------------------

// A code is told from a number, and from the words that need no code.
void codes_are_words(const Checking& checking) {
  const Header& header = checking.book.header;
  static const std::vector<std::string> words = {"present",      "late",    "not_applicable",
                                                 "not_examined", "refused", "pending"};
  for (const auto& [word, state] : header.codes)
    if (word.empty() || Ratio::parse(word) || std::ranges::find(words, word) != words.end())
      checking.error(header.position, {"code_illegal", {word}}, Message{"code_is_a_word", {}});
}

void rounding_steps_are_known(const Checking& checking) {
  static const std::vector<std::string> steps = {"figure", "indicator", "category", "total"};
  const auto& rounding = checking.book.header.rounding;
  if (!rounding) return;
  for (const Name& step : rounding->at) {
    if (std::ranges::find(steps, step.value) != steps.end()) continue;
    const std::string nearest = did_you_mean(step.value, steps);
    checking.error(step.position, {"unknown_word", {"at", step.value}},
                   nearest.empty() ? Message{"known_words", {"at", Enumeration{steps}}}
                                   : Message{"did_you_mean", {nearest}});
  }
}

void rounding_acts_somewhere(const Checking& checking) {
  const auto& rounding = checking.book.header.rounding;
  if (rounding && rounding->at.empty())
    checking.error(rounding->position, {"rounding_nowhere", {}}, Message{"say_where_to_round", {}});
}

}  // namespace

const std::vector<Check>& checks_of_names() {
  static const std::vector<Check> every_check = {
      ids_are_legal,
      ids_are_unique,
      attributes_are_unique,
      fields_are_unique,
      groups_and_steps_are_unique,
      keys_of_tables_are_unique,
      keys_of_tables_are_not_points,
      attributes_are_nothing_else,
      attributes_have_one_type,
      ids_are_no_words_of_formulas,
      kinds_are_known,
      parents_are_known,
      periods_are_known,
      groupings_are_known,
      tables_are_known,
      vetoes_are_known,
      scorecards_are_known,
      sources_of_awards_are_known,
      indicators_are_known,
      awards_are_known,
      groupings_are_by_an_attribute,
      groups_have_a_condition_or_a_value,
      groups_are_values,
      numbers_of_groups_are_nothing_else,
      codes_are_words,
      rounding_steps_are_known,
      rounding_acts_somewhere,
  };
  return every_check;
}

}  // namespace redbanner
