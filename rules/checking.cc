#include "rules/checking.h"

#include <algorithm>

#include "engine/core/did_you_mean.h"
#include "rules/place_behind.h"
#include "rules/read_rulebook.h"
#include "rules/table_reader.h"

namespace redbanner {

Checking::Checking(const Rulebook& rulebook, Diagnostics& diagnostics)
    : book(rulebook), found_(diagnostics) {
  add_things();
  add_nodes();
  link_nodes();
}

void Checking::error(SourcePosition at, Message message, std::optional<Message> hint) const {
  report(book, Severity::error, at, std::move(message), std::move(hint), found_);
}

void Checking::warning(SourcePosition at, Message message, std::optional<Message> hint) const {
  report(book, Severity::warning, at, std::move(message), std::move(hint), found_);
}

void Checking::add_thing(const std::string& table, const std::string& id, SourcePosition position) {
  if (!id.empty()) things_.push_back({id, table, position});
}

void Checking::add_things() {
  const auto add_all = [&](const std::string& table, const auto& rules) {
    for (const auto& rule : rules) add_thing(table, rule.id, rule.position);
  };
  add_all("parameter", book.parameters);
  add_all("kind", book.kinds);
  add_all("scorecard", book.scorecards);
  add_all("category", book.categories);
  for (const auto& rule : book.indicators) {
    add_thing(rule.figure ? "figure" : "indicator", rule.id, rule.position);
    for (const auto& event : rule.events)
      if (!event.veto || event.veto->value != event.id)
        add_thing("event", event.id, event.position);
  }
  add_all("period", book.periods);
  add_all("grouping", book.groupings);
  add_all("table", book.tables);
  add_all("grade", book.grades);
  add_all("veto", book.vetoes);
  add_all("place", book.places);
  add_all("award", book.awards);
  std::ranges::stable_sort(things_, {}, &Thing::position);
  for (std::size_t i = 0; i < things_.size(); ++i) {
    things_by_id_.emplace(things_[i].id, i);
    ids_by_table_[things_[i].table].push_back(things_[i].id);
  }
}

void Checking::add_node(TreeNode node) {
  if (node.id.empty()) return;
  nodes_by_id_.emplace(node.id, tree_.size());
  tree_.push_back(std::move(node));
}

namespace {

template <class Rule>
TreeNode node_of(TreeNode::Table table, const Rule& rule) {
  TreeNode node;
  node.table = table;
  node.id = rule.id;
  node.position = rule.position;
  if constexpr (requires { rule.part; }) {
    node.in = rule.part.in;
    node.weight = rule.part.weight;
    node.full = rule.part.full;
    node.outside = rule.part.outside;
  } else {
    node.full = rule.full;
  }
  if constexpr (requires { rule.combine; }) {
    node.combine = &rule.combine;
    node.absent = rule.absent;
  }
  return node;
}

}  // namespace

void Checking::add_nodes() {
  using Table = TreeNode::Table;
  for (const auto& rule : book.scorecards) add_node(node_of(Table::scorecard, rule));
  for (const auto& rule : book.categories) add_node(node_of(Table::category, rule));
  for (const auto& rule : book.indicators)
    if (!rule.figure) add_node(node_of(Table::indicator, rule));
  for (const auto& rule : book.periods) add_node(node_of(Table::period, rule));
}

void Checking::link_nodes() {
  for (std::size_t i = 0; i < tree_.size(); ++i)
    for (const Name& parent : tree_[i].in) {
      const auto found = nodes_by_id_.find(parent.value);
      if (found == nodes_by_id_.end()) continue;
      tree_[i].parents.push_back(found->second);
      tree_[found->second].parts.push_back(i);
    }
  for (TreeNode& node : tree_)
    std::ranges::stable_sort(node.parts, {}, [&](std::size_t i) { return tree_[i].position; });
}

const TreeNode* Checking::find_node(const std::string& id) const {
  const auto found = nodes_by_id_.find(id);
  return found == nodes_by_id_.end() ? nullptr : &tree_[found->second];
}

const Thing* Checking::find_thing(const std::string& id) const {
  const auto found = things_by_id_.find(id);
  return found == things_by_id_.end() ? nullptr : &things_[found->second];
}

const std::vector<std::string>& Checking::ids_of(const std::string& table) const {
  static const std::vector<std::string> none;
  const auto found = ids_by_table_.find(table);
  return found == ids_by_table_.end() ? none : found->second;
}

bool Checking::is_known(const Name& name, const std::string& table) const {
  if (name.value.empty() && name.position == SourcePosition{})
    return false;  // was reported as missing
  const Thing* thing = find_thing(name.value);
  if (thing != nullptr && thing->table == table) return true;
  const auto& known = ids_of(table);
  if (std::ranges::find(known, name.value) != known.end()) return true;
  refuse_name(name.position, name.value, table, known);
  return false;
}

void Checking::refuse_name(SourcePosition at, const std::string& name, const std::string& table,
                           const std::vector<std::string>& known) const {
  std::optional<Message> hint;
  if (const Thing* thing = find_thing(name))
    hint = {"it_is_a", {name, Term{thing->table}}};
  else if (const std::string nearest = did_you_mean(name, known); !nearest.empty())
    hint = {"did_you_mean", {nearest}};
  else if (!known.empty() && known.size() <= 12)
    hint = {"known_ids", {Enumeration{known}}};
  error(at, {"no_such", {Term{table}, name}}, std::move(hint));
}

bool Checking::leads_to(std::size_t node, const std::string& scorecard,
                        std::vector<char>& seen) const {
  if (seen[node] != 0) return false;
  seen[node] = 1;
  if (tree_[node].id == scorecard) return true;
  return std::ranges::any_of(tree_[node].parents,
                             [&](std::size_t parent) { return leads_to(parent, scorecard, seen); });
}

bool Checking::is_on_scorecard(const std::string& id, const std::string& scorecard) const {
  const auto found = nodes_by_id_.find(id);
  if (found == nodes_by_id_.end()) return false;
  std::vector<char> seen(tree_.size(), 0);
  return leads_to(found->second, scorecard, seen);
}

std::vector<const TieBreak*> every_key(const std::vector<TieBreak>& keys) {
  std::vector<const TieBreak*> every;
  for (const TieBreak& key : keys) {
    every.push_back(&key);
    for (const TieBreak* within : every_key(key.restart)) every.push_back(within);
  }
  return every;
}

void each_circle(const std::vector<std::string>& ids,
                 const std::function<std::string(const std::string&)>& next,
                 const std::function<void(const std::string&, const std::string&)>& tell) {
  std::vector<std::string> told;
  for (const auto& id : ids) {
    std::vector<std::string> way = {id};
    std::string path = id;
    do {
      way.push_back(next(way.back()));
      path += " → " + way.back();
    } while (!way.back().empty() && std::ranges::count(way, way.back()) == 1);
    if (way.back() != id) continue;  // it ends, or runs into a circle that others close
    if (std::ranges::find(told, id) != told.end()) continue;
    tell(id, path);
    told.insert(told.end(), way.begin(), way.end());
  }
}

const Kind* unit_of_candidates(const Rulebook& book, const AwardRule& rule) {
  const auto* place = place_behind(book, rule);
  const auto* card =
      place != nullptr ? find_by_id(book.scorecards, place->scorecard.value) : nullptr;
  const auto* per =
      place != nullptr && place->per ? find_by_id(book.groupings, place->per->value) : nullptr;
  if (card == nullptr || per == nullptr || !names(per->by, "unit")) return nullptr;
  for (const Name& name : card->kinds)
    if (const Kind* kind = find_by_id(book.kinds, name.value); kind != nullptr && kind->in)
      return find_by_id(book.kinds, kind->in->value);
  return nullptr;
}

}  // namespace redbanner
