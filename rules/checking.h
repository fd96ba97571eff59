#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/rulebook.h"

namespace redbanner {

// A node of the scorecards' trees or of the periods' tree: both are written alike.
struct TreeNode {
  enum class Table : std::uint8_t { scorecard, category, indicator, period };
  Table table = Table::scorecard;
  std::string id;
  SourcePosition position;
  std::vector<Name> in;
  std::optional<At<Ratio>> weight;
  std::optional<At<Ratio>> full;
  bool outside = false;
  const HowCombined* combine = nullptr;  // of an indicator none
  HowAbsent absent;
  std::vector<std::size_t> parts;  // in the order of the file
  std::vector<std::size_t> parents;

  HowCombined::How how() const { return combine == nullptr ? HowCombined::How::sum : combine->how; }
};

// An id and where it was given first. `table`: the term of the table, "indicator".
struct Thing {
  std::string id;
  std::string table;
  SourcePosition position;
};

// A rulebook with what several checks ask of it.
class Checking {
 public:
  Checking(const Rulebook& rulebook, Diagnostics& diagnostics);

  const Rulebook& book;

  void error(SourcePosition at, Message message, std::optional<Message> hint = {}) const;
  void warning(SourcePosition at, Message message, std::optional<Message> hint = {}) const;

  const std::vector<TreeNode>& tree() const { return tree_; }
  const TreeNode* find_node(const std::string& id) const;

  // Everything with an id of its own in the whole rulebook, in the order of the file: the tables,
  // and the events of indicators. Attributes and fields, whose ids are local, are not among them.
  const std::vector<Thing>& things() const { return things_; }
  const Thing* find_thing(const std::string& id) const;  // the first of that id
  const std::vector<std::string>& ids_of(const std::string& table) const;

  // Reports a name that is no id of `table`, with the nearest, or what it is instead.
  bool is_known(const Name& name, const std::string& table) const;
  void refuse_name(SourcePosition at, const std::string& name, const std::string& table,
                   const std::vector<std::string>& known) const;

  // The ids of the scorecards that a part belongs to.
  bool is_on_scorecard(const std::string& id, const std::string& scorecard) const;

 private:
  void add_things();
  void add_nodes();
  void link_nodes();
  void add_thing(const std::string& table, const std::string& id, SourcePosition position);
  void add_node(TreeNode node);
  bool leads_to(std::size_t node, const std::string& scorecard, std::vector<char>& seen) const;

  Diagnostics& found_;
  std::vector<TreeNode> tree_;
  std::map<std::string, std::size_t> nodes_by_id_;
  std::vector<Thing> things_;
  std::map<std::string, std::size_t> things_by_id_;
  std::map<std::string, std::vector<std::string>> ids_by_table_;
};

using Check = void (*)(const Checking& checking);

// One function a check; these are the lists, by what they look at.
const std::vector<Check>& checks_of_names();
const std::vector<Check>& checks_of_trees();
const std::vector<Check>& checks_of_entries();
const std::vector<Check>& checks_of_points();
const std::vector<Check>& checks_of_grades();
const std::vector<Check>& checks_of_periods();
const std::vector<Check>& checks_of_places();
const std::vector<Check>& checks_of_awards();
const std::vector<Check>& checks_of_formulas();

// Tells each circle that `next` leads in, once: its way, "a → b → a", and the first of the ids that
// stands in it. `next` gives the id behind another, empty where there is none.
void each_circle(const std::vector<std::string>& ids,
                 const std::function<std::string(const std::string&)>& next,
                 const std::function<void(const std::string& id, const std::string& way)>& tell);

// The keys, and those that begin again within them.
std::vector<const TieBreak*> every_key(const std::vector<TieBreak>& keys);

// The kind of the units that the candidates of an award are ranked in, each unit's on its own;
// nullptr where they are not.
const Kind* unit_of_candidates(const Rulebook& book, const AwardRule& rule);

}  // namespace redbanner
