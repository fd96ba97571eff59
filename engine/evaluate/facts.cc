#include "engine/evaluate/facts.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <string_view>
#include <utility>

#include "engine/core/cases.h"
#include "engine/core/tens.h"
#include "engine/evaluate/declared.h"
#include "engine/evaluate/inputs.h"
#include "engine/evaluate/leaf_column.h"
#include "engine/evaluate/list_columns.h"
#include "engine/evaluate/list_rows.h"
#include "engine/evaluate/nested_rows.h"
#include "engine/evaluate/recordings.h"
#include "engine/evaluate/settled.h"

namespace redbanner {
namespace {

class Maker {
 public:
  Maker(const Plan& plan, const std::vector<Exactness>& exactness, const Roster& roster,
        const Ledger& ledger, const std::vector<PanelList>& panels, Digest digest)
      : plan_(plan),
        exactness_(exactness),
        roster_(roster),
        ledger_(ledger),
        panels_(panels),
        digest_(digest),
        texts_(plan.texts) {}

  Facts make();

 private:
  // What an entrant is numbered by everywhere: its place in the order of ids.
  using RowOfEntrant = std::vector<std::int64_t>;  // by that number; -1: not in the row set

  static constexpr std::size_t no_number = static_cast<std::size_t>(-1);
  void number_entrants();
  std::size_t number_of(std::string_view id) const;
  bool is_of_kind(const RowSet& set, std::size_t entrant) const;
  void lay_out_entrants(std::size_t set);
  void lay_out_people(std::size_t set);
  void lay_out_list(std::size_t set);
  void lay_out_list_below(std::size_t set, const Recordings& recordings,
                          const RowOfEntrant& parent_of);
  void lay_out_panel(std::size_t set, const PanelList& of);
  RowStarts starts_of(const PanelCells& panel, std::size_t parents);
  std::size_t unit_of(std::size_t entrant) const;
  void fill_list(std::size_t set, const Recordings& recordings, const ListRows& list);
  void fill_declared();
  void fill_decisions();

  Who who(const Node& node) const;
  Column entrant_names(const RowName& name, const Node& node, const Exactness& exactness);
  const std::vector<bool>& active_rows(const DateRange& days, RowSetIndex set);
  Leaf availability(const Availability& availability, const Node& node);
  bool are_as_in_roster(RowSetIndex set);
  const Recordings& recordings_of_topic(const std::string& indicator,
                                        const std::string& period) const;

  const Plan& plan_;
  const std::vector<Exactness>& exactness_;
  const Roster& roster_;
  const Ledger& ledger_;
  const std::vector<PanelList>& panels_;  // by RowSetIndex; empty: none
  const Digest digest_;

  std::vector<std::size_t> by_id_;      // indices into the roster
  std::vector<RowOfEntrant> row_of_;    // by RowSetIndex; of entrants and people
  std::vector<std::size_t> number_of_;  // by index into the roster
  std::map<std::tuple<std::size_t, Date, Date>, std::vector<bool>> active_;
  std::vector<Recordings> recordings_;
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> topics_;
  std::vector<std::vector<std::size_t>> listed_;  // nodes that read a list, by RowSetIndex
  std::vector<std::vector<const Entry*>> first_;  // of each row of a list, by RowSetIndex
  // By RowSetIndex: the availability of all, once it is asked for; whether the rows are the
  // roster's entrants, one by one.
  std::vector<Leaf> available_;
  std::vector<std::optional<bool>> as_in_roster_;
  std::optional<Belonging> belonging_;  // made where it is asked for
  // Where all have as many cells, by how many there are and how many each has.
  std::map<std::pair<std::size_t, std::uint32_t>, RowStarts> starts_alike_;
  Texts texts_;
  Facts facts_;
};

// 0, 1, 2, …
template <class Number>
bool is_iota(const std::vector<Number>& numbers) {
  for (std::size_t at = 0; at < numbers.size(); ++at)
    if (numbers[at] != at) return false;
  return true;
}

// An id that stands twice (the door lets none in) is the first one's.
void Maker::number_entrants() {
  by_id_.resize(roster_.size());
  std::iota(by_id_.begin(), by_id_.end(), std::size_t{0});
  const auto id = [&](std::size_t entrant) -> const std::string& { return roster_[entrant].id; };
  if (!std::ranges::is_sorted(by_id_, {}, id)) std::ranges::stable_sort(by_id_, {}, id);
  const auto twice = std::ranges::unique(by_id_, {}, id);
  by_id_.erase(twice.begin(), twice.end());
  number_of_.assign(roster_.size(), no_number);
  for (std::size_t number = 0; number < by_id_.size(); ++number)
    number_of_[by_id_[number]] = number;
}

// The number of the entrant with that id.
std::size_t Maker::number_of(std::string_view id) const {
  if (id.empty()) return no_number;
  const auto id_of = [&](std::size_t entrant) -> std::string_view { return roster_[entrant].id; };
  const auto found = std::ranges::lower_bound(by_id_, id, {}, id_of);
  return found == by_id_.end() || id_of(*found) != id
             ? no_number
             : static_cast<std::size_t>(found - by_id_.begin());
}

bool Maker::is_of_kind(const RowSet& set, std::size_t entrant) const {
  return std::ranges::find(set.kinds, roster_[entrant].kind) != set.kinds.end();
}

std::size_t Maker::unit_of(std::size_t entrant) const {
  const std::size_t unit = number_of(roster_[entrant].unit);
  return unit == no_number ? Rows::no_entrant : by_id_[unit];
}

void Maker::lay_out_entrants(std::size_t set) {
  Rows& rows = facts_.rows[set];
  row_of_[set].assign(by_id_.size(), -1);
  for (std::size_t number = 0; number < by_id_.size(); ++number) {
    const std::size_t entrant = by_id_[number];
    if (!is_of_kind(plan_.row_sets[set], entrant)) continue;
    row_of_[set][number] = static_cast<std::int64_t>(rows.count++);
    rows.entrant.push_back(entrant);
    rows.unit.push_back(unit_of(entrant));
    rows.label.push_back(roster_[entrant].id);
  }
}

// Who belongs to the units of the parent; to any, or none, where there is no parent.
void Maker::lay_out_people(std::size_t set) {
  const RowSet& people = plan_.row_sets[set];
  const auto unit_row = [&](std::size_t entrant) -> std::int64_t {
    const std::size_t unit = people.parent ? number_of(roster_[entrant].unit) : no_number;
    return unit == no_number ? -1 : row_of_[at(*people.parent)][unit];
  };
  std::vector<std::pair<std::int64_t, std::size_t>> members;  // the unit's row, their number
  for (std::size_t number = 0; number < by_id_.size(); ++number) {
    const std::int64_t row = unit_row(by_id_[number]);
    if (is_of_kind(people, by_id_[number]) && (row >= 0 || !people.parent))
      members.emplace_back(row, number);
  }
  std::ranges::sort(members);

  Rows& rows = facts_.rows[set];
  row_of_[set].assign(by_id_.size(), -1);
  std::vector<std::uint32_t> first_row;
  if (people.parent) first_row.resize(facts_.rows[at(*people.parent)].count + 1);
  for (const auto& [row, number] : members) {
    row_of_[set][number] = static_cast<std::int64_t>(rows.count++);
    rows.parent.push_back(row);
    rows.entrant.push_back(by_id_[number]);
    rows.unit.push_back(unit_of(by_id_[number]));
    rows.label.push_back(roster_[by_id_[number]].id);
    if (people.parent) ++first_row[static_cast<std::size_t>(row) + 1];
  }
  std::partial_sum(first_row.begin(), first_row.end(), first_row.begin());
  if (people.parent) rows.first_row = std::move(first_row);
}

const Recordings& Maker::recordings_of_topic(const std::string& indicator,
                                             const std::string& period) const {
  return recordings_[topics_.at({indicator, period})];
}

void Maker::lay_out_panel(std::size_t set, const PanelList& of) {
  const ListCells& list = *of.cells;
  const RowSet& row_set = plan_.row_sets[set];
  const RowOfEntrant& parent_of = row_of_[at(*row_set.parent)];
  const std::size_t parents = facts_.rows[at(*row_set.parent)].count;
  PanelCells panel{&list, {}, tens(*list.scale)};
  if (!list.entrants.are_all() || list.entrants.size() != parents ||
      !are_as_in_roster(*row_set.parent)) {
    panel.entrant.assign(parents, PanelCells::nobody);
    for (std::uint32_t entrant = 0; entrant < list.entrants.size(); ++entrant)
      if (const std::size_t number = number_of_[list.entrants[entrant]];
          number != no_number && parent_of[number] >= 0)
        panel.entrant[static_cast<std::size_t>(parent_of[number])] = entrant;
    if (parents == list.entrants.size() && is_iota(panel.entrant)) panel.entrant = {};
  }

  Rows& rows = facts_.rows[set];
  rows.first_row = starts_of(panel, parents);
  rows.count = rows.first_row.back();
  for (const std::size_t index : listed_[set]) {
    const auto* recorded = std::get_if<Recorded>(&plan_.nodes[index].operation);
    if (recorded == nullptr) continue;
    if (recorded->field == of.field)
      facts_.panels[index] = panel;
    else
      facts_.leaves[index] = leaf_of(lacking_column(*recorded, rows.count, exactness_[index]));
  }
}

RowStarts counted_starts(const PanelCells& panel, std::size_t parents) {
  std::vector<std::uint32_t> starts(parents + 1);
  for (std::size_t row = 0; row < parents; ++row) {
    const std::uint32_t entrant = panel.entrant_of(row);
    const std::size_t cells = entrant == PanelCells::nobody ? 0 : panel.list->cells_of(entrant);
    starts[row + 1] = starts[row] + static_cast<std::uint32_t>(cells);
  }
  return starts;
}

RowStarts Maker::starts_of(const PanelCells& panel, std::size_t parents) {
  if (!panel.entrant.empty() || !panel.list->count.all_equal())
    return counted_starts(panel, parents);
  RowStarts& alike = starts_alike_[{parents, panel.list->slots}];
  if (alike.empty()) alike = counted_starts(panel, parents);
  return alike;
}

bool Maker::are_as_in_roster(RowSetIndex set) {
  auto& known = as_in_roster_[at(set)];
  if (!known) {
    const auto& entrants = facts_.rows[at(set)].entrant;
    known = entrants.size() == roster_.size() && is_iota(entrants);
  }
  return *known;
}

// A list and the marks below it.
void Maker::lay_out_list(std::size_t set) {
  if (!panels_.empty() && panels_[set].cells != nullptr) return lay_out_panel(set, panels_[set]);
  const RowSet& row_set = plan_.row_sets[set];
  assert(row_set.parent);
  const std::size_t parent = at(*row_set.parent);
  const Recordings& recordings = recordings_of_topic(row_set.id, row_set.period);
  if (plan_.row_sets[parent].kind != RowSet::Kind::rows)
    return lay_out_list_below(set, recordings, row_of_[parent]);
  RowOfEntrant each_itself(facts_.rows[parent].count);
  std::iota(each_itself.begin(), each_itself.end(), std::int64_t{0});
  lay_out_list_below(set, below_rows(recordings, first_[parent]), each_itself);
}

void Maker::lay_out_list_below(std::size_t set, const Recordings& recordings,
                               const RowOfEntrant& parent_of) {
  const RowSet& row_set = plan_.row_sets[set];
  ListRows list = list_rows(recordings, parent_of, facts_.rows[at(*row_set.parent)].count);
  if (row_set.two_sides) list.rows.opponent = opponents(list.first);
  fill_list(set, recordings, list);
  first_[set] = std::move(list.first);
  facts_.rows[set] = std::move(list.rows);
  for (std::size_t below = 0; below < plan_.row_sets.size(); ++below) {
    const RowSet& marks = plan_.row_sets[below];
    if (marks.kind != RowSet::Kind::marks || !marks.parent || at(*marks.parent) != set) continue;
    ListRows mark_list = mark_rows(recordings, parent_of, facts_.rows[set].count,
                                   recordings.field_number(marks.field));
    fill_list(below, recordings, mark_list);
    facts_.rows[below] = std::move(mark_list.rows);
  }
}

void Maker::fill_list(std::size_t set, const Recordings& recordings, const ListRows& list) {
  for (const std::size_t index : listed_[set]) {
    const Node& node = plan_.nodes[index];
    const Exactness& exactness = exactness_[index];
    std::optional<Column> leaf;
    std::visit(Cases{
                   [&](const Recorded& of) {
                     const auto& placed = list.placed[recordings.field_number(of.field)];
                     leaf = recorded_column(of, node.type, list, placed, exactness, texts_);
                   },
                   [&](const RowName& of) { leaf = row_name_column(of, list, exactness, texts_); },
                   [&](const RaterGroup& of) { leaf = rater_group_column(of, list, exactness); },
                   [&](const OwnRater&) {
                     if (!belonging_) belonging_.emplace(roster_);
                     leaf = own_rater_column(*belonging_, list, exactness);
                   },
                   [](const auto&) {},  // none that reads a list
               },
               node.operation);
    if (leaf) facts_.leaves[index] = leaf_of(std::move(*leaf));
  }
}

Who Maker::who(const Node& node) const {
  const Rows& rows = facts_.rows[at(node.rows)];
  assert(rows.entrant.size() == rows.count);
  Who who;
  for (const std::size_t entrant : rows.entrant) who.push_back(&roster_[entrant]);
  return who;
}

// Who was active at least for a day; everybody: none is named.
const std::vector<bool>& Maker::active_rows(const DateRange& days, RowSetIndex set) {
  const auto [known, is_new] = active_.try_emplace({at(set), days.from, days.to});
  if (!is_new) return known->second;
  const Rows& rows = facts_.rows[at(set)];
  std::vector<bool> active(rows.count, true);
  bool all = true;
  for (std::size_t row = 0; row < rows.count; ++row)
    all &= active[row] = active_months(roster_[rows.entrant[row]], days) > 0;
  if (!all) known->second = std::move(active);
  return known->second;
}

Leaf Maker::availability(const Availability& availability, const Node& node) {
  const std::size_t count = facts_.rows[at(node.rows)].count;
  std::vector<State> states;
  const auto set = [&](std::size_t row, State state) {
    states.resize(count, State::present);
    states[row] = state;
  };
  const RowOfEntrant& row_of = row_of_[at(node.rows)];
  for (const Recording& cell :
       recordings_of_topic(availability.indicator, availability.period).cells)
    if (cell.field == Recordings::whole_indicator && row_of[cell.entrant] >= 0)
      set(static_cast<std::size_t>(row_of[cell.entrant]), cell.entry->state);
  if (availability.days) {
    const auto& active = active_rows(*availability.days, node.rows);
    for (std::size_t row = 0; row < active.size(); ++row)
      if (!active[row]) set(row, State::not_applicable);
  }
  auto& everywhere = available_[at(node.rows)];
  if (!everywhere) everywhere = leaf_of({1, std::vector<std::int64_t>(count, 1), {}, {}});
  if (states.empty()) return everywhere;
  Column column = *everywhere;
  for (std::size_t row = 0; row < count; ++row) column.fixed[row] = has_value(states[row]);
  column.states = std::move(states);
  return leaf_of(std::move(column));
}

// Names of entrants; rows of a list have theirs already.
Column Maker::entrant_names(const RowName& name, const Node& node, const Exactness& exactness) {
  const Who all = who(node);
  if (name.of == RowName::Of::entrant) return id_column(all, exactness, texts_);
  return LeafColumn(all.size(), exactness).take();
}

void Maker::fill_declared() {
  for (std::size_t index = 0; index < plan_.nodes.size(); ++index) {
    const Node& node = plan_.nodes[index];
    const Exactness& exactness = exactness_[index];
    std::optional<Column> leaf;
    std::visit(Cases{
                   [&](const Attribute& of) {
                     leaf = attribute_column(of, node.type, who(node), exactness, texts_);
                   },
                   [&](const ActiveMonths& of) { leaf = months_column(of, who(node), exactness); },
                   [&](const Group& of) { leaf = group_column(of, who(node), exactness, texts_); },
                   [&](const Availability& of) { facts_.leaves[index] = availability(of, node); },
                   [&](const Nomination& of) {
                     leaf = nomination_column(of, who(node), exactness, ledger_.nominations);
                   },
                   [&](const Honours& of) {
                     leaf = honours_column(of, who(node), exactness, ledger_.honours);
                   },
                   [&](const NomineePaper& of) {
                     leaf = nominee_paper_column(of, who(node), exactness, ledger_.nominee_papers);
                   },
                   [&](const Settled& of) {
                     leaf =
                         settled_column(of, who(node), exactness, ledger_.entries, texts_, digest_);
                   },
                   [&](const RowName& of) {
                     if (!facts_.leaves[index]) leaf = entrant_names(of, node, exactness);
                   },
                   // Filled with their list.
                   []<class Listed>(
                       const Listed&) requires OneOf<Listed, Recorded, RaterGroup, OwnRater>{},
                   []<class Computed>(const Computed&) requires(!FromFacts<Computed>){},
               },
               node.operation);
    if (leaf) facts_.leaves[index] = leaf_of(std::move(*leaf));
  }
  facts_.texts = texts_.take();
}

void Maker::fill_decisions() {
  for (const DecisionEntry& entry : ledger_.decisions)
    facts_.decisions[{entry.award, entry.period, entry.entrant}] = entry.outcome;
}

Facts Maker::make() {
  const auto sets_of = [&](RowSet::Kind kind, auto lay_out) {
    for (std::size_t set = 0; set < plan_.row_sets.size(); ++set)
      if (plan_.row_sets[set].kind == kind) (this->*lay_out)(set);
  };
  facts_.rows.resize(plan_.row_sets.size());
  facts_.leaves.resize(plan_.nodes.size());
  facts_.panels.resize(plan_.nodes.size());
  row_of_.resize(plan_.row_sets.size());
  listed_.resize(plan_.row_sets.size());
  available_.resize(plan_.row_sets.size());
  as_in_roster_.resize(plan_.row_sets.size());
  first_.resize(plan_.row_sets.size());
  for (std::size_t node = 0; node < plan_.nodes.size(); ++node)
    listed_[at(plan_.nodes[node].rows)].push_back(node);

  number_entrants();
  sets_of(RowSet::Kind::entrants, &Maker::lay_out_entrants);
  sets_of(RowSet::Kind::people, &Maker::lay_out_people);
  IdsInOrder ids;
  for (const std::size_t entrant : by_id_) ids.push_back(roster_[entrant].id);
  recordings_ = recordings_of(plan_, ids, ledger_);
  for (std::size_t topic = 0; topic < recordings_.size(); ++topic)
    topics_[{recordings_[topic].indicator, recordings_[topic].period}] = topic;
  sets_of(RowSet::Kind::rows, &Maker::lay_out_list);
  fill_declared();
  fill_decisions();
  return std::move(facts_);
}

}  // namespace

Facts make_facts(const Plan& plan, const std::vector<Exactness>& exactness, const Roster& roster,
                 const Ledger& ledger, Digest digest) {
  return make_facts(plan, exactness, roster, ledger, {}, digest);
}

Facts make_facts(const Plan& plan, const std::vector<Exactness>& exactness, const Roster& roster,
                 const Ledger& ledger, const std::vector<PanelList>& panels, Digest digest) {
  return Maker(plan, exactness, roster, ledger, panels, digest).make();
}

std::vector<std::size_t> most_rows_below(const Plan& plan, const Facts& facts) {
  std::vector<std::size_t> most(plan.row_sets.size());
  for (std::size_t set = 0; set < most.size(); ++set) {
    const auto& first = facts.rows[set].first_row;
    for (std::size_t row = 0; row + 1 < first.size(); ++row)
      most[set] = std::max<std::size_t>(most[set], first[row + 1] - first[row]);
  }
  return most;
}

}  // namespace redbanner
