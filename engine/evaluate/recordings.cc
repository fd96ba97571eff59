#include "engine/evaluate/recordings.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "engine/ledger/name_order.h"

namespace redbanner {
namespace {

constexpr std::uint32_t unknown = 0xFFFFFFFF;

// Numbers names in the order met; looking at the last name first, since entries come in runs.
class NameNumbers {
 public:
  std::uint32_t number(std::string_view name) {
    if (last_ != unknown && names_[last_] == name) return last_;
    const auto [place, is_new] =
        numbers_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(name);
    return last_ = place->second;
  }
  std::uint32_t known(std::string_view name) {
    if (last_ != unknown && names_[last_] == name) return last_;
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? unknown : last_ = found->second;
  }
  const std::vector<std::string_view>& names() const { return names_; }

 private:
  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::vector<std::string_view> names_;
  std::uint32_t last_ = unknown;
};

// Entries come in runs of one entrant, and mostly in the order of ids.
class Entrants {
 public:
  explicit Entrants(const IdsInOrder& ids) : ids_(ids) {}
  std::uint32_t number(std::string_view id) {
    if (is(last_, id)) return last_;
    if (is(last_ + 1, id)) return ++last_;
    const auto found = std::ranges::lower_bound(ids_, id);
    if (found == ids_.end() || *found != id) return unknown;
    return last_ = static_cast<std::uint32_t>(found - ids_.begin());
  }

 private:
  bool is(std::uint32_t number, std::string_view id) const {
    return number < ids_.size() && ids_[number] == id;
  }
  const IdsInOrder& ids_;
  std::uint32_t last_ = 0;
};

// Which Recordings an entry belongs to.
class Topics {
 public:
  std::uint32_t add(std::vector<Recordings>& all, const std::string& indicator,
                    const std::string& period) {
    const auto [place, is_new] = numbers_.try_emplace({indicators_.number(indicator), period},
                                                      static_cast<std::uint32_t>(all.size()));
    if (is_new) {
      all.emplace_back();
      all.back().indicator = indicator;
      all.back().period = period;
    }
    return place->second;
  }
  std::uint32_t known(const Entry& entry) {
    const std::uint32_t indicator = indicators_.known(entry.indicator);
    if (indicator == unknown) return unknown;
    if (last_ != unknown && last_key_ == std::pair{indicator, std::string_view(entry.period)})
      return last_;
    const auto found = numbers_.find({indicator, entry.period});
    if (found == numbers_.end()) return unknown;
    last_key_ = {indicator, entry.period};
    return last_ = found->second;
  }

 private:
  using Key = std::pair<std::uint32_t, std::string_view>;
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return std::hash<std::string_view>{}(key.second) * 31 + key.first;
    }
  };
  NameNumbers indicators_;
  std::unordered_map<Key, std::uint32_t, Hash> numbers_;
  Key last_key_;
  std::uint32_t last_ = unknown;
};

void add_field(Recordings& recordings, const std::string& field) {
  if (recordings.field_number(field) < recordings.fields.size()) return;
  recordings.fields.push_back(field);
  recordings.by_rater.push_back(!recordings.has_marks);
}

// A leaf of a list that has a cell in each row, whatever was recorded there.
bool reads_rows(const Operation& operation) {
  return std::holds_alternative<RowName>(operation) ||
         std::holds_alternative<RaterGroup>(operation) ||
         std::holds_alternative<OwnRater>(operation) ||
         std::holds_alternative<Constant>(operation) || std::holds_alternative<Spread>(operation);
}

bool is_list(const RowSet& set) {
  return set.kind == RowSet::Kind::rows || set.kind == RowSet::Kind::marks;
}

// What the plan reads, without any entry.
std::vector<Recordings> what_is_read(const Plan& plan, Topics& topics) {
  std::vector<Recordings> all;
  const auto of = [&](const RowSet& set) -> Recordings& {
    return all[topics.add(all, set.id, set.period)];
  };
  for (const RowSet& set : plan.row_sets) {
    if (!is_list(set)) continue;
    Recordings& recordings = of(set);
    recordings.has_marks = recordings.has_marks || set.marks_below;
    recordings.reads_rows = recordings.reads_rows || set.by_any_field;
    if (set.kind == RowSet::Kind::rows) continue;
    recordings.has_marks = true;
    add_field(recordings, set.field);
    recordings.by_rater[recordings.field_number(set.field)] = true;
  }
  for (const Node& node : plan.nodes) {
    if (const auto* recorded = std::get_if<Recorded>(&node.operation))
      add_field(of(plan.row_sets[at(node.rows)]), recorded->field);
    if (const auto* availability = std::get_if<Availability>(&node.operation))
      topics.add(all, availability->indicator, availability->period);
    if (reads_rows(node.operation) && is_list(plan.row_sets[at(node.rows)]))
      of(plan.row_sets[at(node.rows)]).reads_rows = true;
  }
  return all;
}

// Entrants by counting, which is linear; the few cells of each by sorting.
void sort_cells(std::vector<Recording>& cells, std::size_t entrants) {
  std::vector<std::size_t> first(entrants + 1);
  for (const Recording& cell : cells) ++first[cell.entrant + 1];
  std::partial_sum(first.begin(), first.end(), first.begin());
  std::vector<Recording> sorted(cells.size());
  std::vector<std::size_t> next(first.begin(), first.end() - 1);
  for (const Recording& cell : cells) sorted[next[cell.entrant]++] = cell;
  const auto key = [](const Recording& cell) {
    return std::tuple(cell.row, cell.rater, cell.field, cell.entry);
  };
  for (std::size_t entrant = 0; entrant < entrants; ++entrant)
    std::ranges::sort(sorted.begin() + static_cast<std::ptrdiff_t>(first[entrant]),
                      sorted.begin() + static_cast<std::ptrdiff_t>(first[entrant + 1]), {}, key);
  cells = std::move(sorted);
}

bool same_key(const Recording& a, const Recording& b) {
  return std::tie(a.entrant, a.row, a.rater, a.field) ==
         std::tie(b.entrant, b.row, b.rater, b.field);
}

// The last of each key in place of all of them; none where it is withdrawn.
void keep_current(std::vector<Recording>& cells) {
  std::size_t kept = 0;
  for (std::size_t from = 0; from < cells.size();) {
    std::size_t to = from + 1;
    while (to < cells.size() && same_key(cells[from], cells[to])) ++to;
    Recording current = cells[to - 1];
    current.opened = cells[from].opened;
    if (!is_withdrawn(*current.entry)) cells[kept++] = current;
    from = to;
  }
  cells.resize(kept);
}

}  // namespace

std::uint32_t Recordings::field_number(const std::string& field) const {
  return static_cast<std::uint32_t>(std::ranges::find(fields, field) - fields.begin());
}

namespace {

// The leaf periods of an inner period; of a leaf none.
void add_leaves(const Outline& outline, const std::string& period,
                std::vector<const Outline::Period*>& leaves) {
  const auto found = std::ranges::find(outline.periods, period, &Outline::Period::id);
  if (found == outline.periods.end()) return;
  for (const std::string& part : found->parts) {
    const auto of = std::ranges::find(outline.periods, part, &Outline::Period::id);
    if (of == outline.periods.end()) continue;
    if (!of->range)
      add_leaves(outline, part, leaves);
    else if (std::ranges::find(leaves, &*of) == leaves.end())
      leaves.push_back(&*of);
  }
}

// By indicator and leaf: the inner periods whose lists hold its rows.
using Unions = std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>>;

Unions unions_of(const Plan& plan, std::vector<Recordings>& all) {
  for (Recordings& one : all) {
    const bool has_list = one.fields.size() > 1 || one.reads_rows;
    if (!has_list) continue;  // its state alone is read
    std::vector<const Outline::Period*> leaves;
    add_leaves(plan.outline, one.period, leaves);
    std::ranges::stable_sort(leaves, {}, [](const auto* leaf) { return leaf->range->from; });
    for (const auto* leaf : leaves) one.leaves.push_back(leaf->id);
  }
  Unions unions;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (const std::string& leaf : all[i].leaves) unions[{all[i].indicator, leaf}].push_back(i);
  return unions;
}

}  // namespace

std::vector<Recordings> recordings_of(const Plan& plan, const IdsInOrder& entrants,
                                      const Ledger& ledger) {
  Topics topics;
  std::vector<Recordings> all = what_is_read(plan, topics);
  const Unions unions = unions_of(plan, all);
  Entrants ids(entrants);
  NameNumbers rows;
  NameNumbers raters;
  const auto put = [&](Recordings& recordings, const Entry& entry) {
    if (recordings.reads_rows) add_field(recordings, entry.field);
    const std::uint32_t field = recordings.field_number(entry.field);
    const std::uint32_t entrant = ids.number(entry.entrant);
    if (entrant == unknown || field == recordings.fields.size()) return;
    const bool is_whole = field == Recordings::whole_indicator;
    const std::uint32_t row = rows.number(is_whole ? std::string_view() : entry.row);
    const std::uint32_t rater =
        raters.number(recordings.by_rater[field] ? std::string_view(entry.rater) : "");
    recordings.cells.push_back({entrant, row, rater, field, &entry, entry.sequence});
  };
  for (const Entry& entry : ledger.entries) {
    if (const std::uint32_t topic = topics.known(entry); topic != unknown) put(all[topic], entry);
    if (unions.empty() || entry.field.empty()) continue;
    const auto inner = unions.find({entry.indicator, entry.period});
    if (inner == unions.end()) continue;
    for (const std::size_t one : inner->second) put(all[one], entry);
  }
  const auto row_places = places_in_order(rows.names());
  const auto rater_places = places_in_order(raters.names());
  for (Recordings& recordings : all) {
    for (Recording& cell : recordings.cells) {
      cell.row = row_places[cell.row];
      const auto leaf = std::ranges::find(recordings.leaves, cell.entry->period);
      if (leaf != recordings.leaves.end())
        cell.row += static_cast<std::uint32_t>((leaf - recordings.leaves.begin() + 1) *
                                               std::ssize(row_places));
      cell.rater = rater_places[cell.rater];
    }
    sort_cells(recordings.cells, entrants.size());
    keep_current(recordings.cells);
  }
  return all;
}

}  // namespace redbanner
