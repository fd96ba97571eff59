#include "engine/evaluate/panel.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "engine/core/tens.h"
#include "engine/evaluate/facts.h"
#include "engine/evaluate/inputs.h"

namespace redbanner {
namespace {

bool is_inner(const Plan& plan, const std::string& period) {
  const auto found = std::ranges::find(plan.outline.periods, period, &Outline::Period::id);
  return found != plan.outline.periods.end() && !found->range;
}

// Looks at all that the plan reads of each list.
class Choice {
 public:
  Choice(const Plan& plan, const std::vector<Exactness>& exactness,
         const std::vector<NodeIndex>& explained, const Lists& lists)
      : plan_(plan), exactness_(exactness), lists_(lists), explained_(plan.nodes.size()) {
    for (const NodeIndex node : explained) explained_[at(node)] = true;
  }

  std::vector<PanelList> panels() const {
    std::vector<PanelList> panels(plan_.row_sets.size());
    std::set<std::pair<std::string_view, std::string_view>> others;
    for (std::size_t set = 0; set < panels.size(); ++set) {
      const RowSet& rows = plan_.row_sets[set];
      if (rows.kind != RowSet::Kind::rows && rows.kind != RowSet::Kind::marks) continue;
      const ListCells* const list = lists_.find(rows.id, rows.period);
      if (list != nullptr && is_panel(set, *list))
        panels[set] = {list, field_of(*list)};
      else
        others.insert({rows.id, rows.period});
    }
    for (std::size_t set = 0; set < panels.size(); ++set)
      if (others.contains({plan_.row_sets[set].id, plan_.row_sets[set].period})) panels[set] = {};
    return panels;
  }

 private:
  bool is_panel(std::size_t set, const ListCells& list) const {
    const RowSet& rows = plan_.row_sets[set];
    return rows.kind == RowSet::Kind::rows && !rows.marks_below && !knows_rows(set) &&
           !is_read_by_year(rows) && is_plain(list) && is_read_as_numbers(set, list);
  }

  // By their keys: the other side, the row that it lies below, those that lie below it.
  bool knows_rows(std::size_t set) const {
    const RowSet& rows = plan_.row_sets[set];
    return rows.two_sides ||
           (rows.parent && plan_.row_sets[at(*rows.parent)].kind == RowSet::Kind::rows) ||
           std::ranges::any_of(plan_.row_sets, [&](const RowSet& other) {
             return other.kind == RowSet::Kind::rows && other.parent && at(*other.parent) == set;
           });
  }

  // The rows of an inner period are those of all its parts.
  bool is_read_by_year(const RowSet& rows) const {
    return std::ranges::any_of(plan_.row_sets, [&](const RowSet& other) {
      return other.id == rows.id && is_inner(plan_, other.period);
    });
  }

  static bool is_plain(const ListCells& list) {
    return list.count.size() > 0 && list.field.all_equal() && list.field.least() != 0 &&
           list.state.all_equal() && list.state.least() == static_cast<int>(State::present) &&
           list.text.all_equal() && list.text.least() == 0 && list.decimals.least() >= 0 &&
           list.scale;
  }

  bool is_read_as_numbers(std::size_t set, const ListCells& list) const {
    const std::string& field = field_of(list);
    bool is_read = false;
    for (std::size_t index = 0; index < plan_.nodes.size(); ++index) {
      const Node& node = plan_.nodes[index];
      if (at(node.rows) != set) continue;
      if (explained_[index]) return false;
      if (const auto* recorded = std::get_if<Recorded>(&node.operation)) {
        if (recorded->what != Recorded::What::value || node.type != ValueType::number) return false;
        if (recorded->field != field) continue;
        if (!fits(list, exactness_[index])) return false;
        is_read = true;
      } else if (std::holds_alternative<RowName>(node.operation) ||
                 std::holds_alternative<RaterGroup>(node.operation) ||
                 std::holds_alternative<OwnRater>(node.operation)) {
        return false;
      }
    }
    return is_read;
  }

  const std::string& field_of(const ListCells& list) const {
    return lists_.fields.at(static_cast<std::size_t>(list.field.least()));
  }

  static bool fits(const ListCells& list, const Exactness& exactness) {
    if (!exactness.fixed() || !exactness.least || !exactness.most) return false;
    const Ratio unit(1, tens(*list.scale));
    return (unit * exactness.denominator).whole() &&
           unit * list.digits.least() >= *exactness.least &&
           unit * list.digits.most() <= *exactness.most;
  }

  const Plan& plan_;
  const std::vector<Exactness>& exactness_;
  const Lists& lists_;
  std::vector<bool> explained_;
};

}  // namespace

std::vector<PanelList> panels_of(const Plan& plan, const std::vector<Exactness>& exactness,
                                 const std::vector<NodeIndex>& explained, const Lists& lists) {
  return Choice(plan, exactness, explained, lists).panels();
}

std::vector<Entry> entries_beside(const std::vector<PanelList>& panels, const Lists& lists,
                                  const Roster& roster) {
  std::vector<Entry> entries;
  for (const ListCells& list : lists.lists) {
    if (std::ranges::find(panels, &list, &PanelList::cells) != panels.end()) continue;
    for (std::size_t entrant = 0; entrant < list.entrants.size(); ++entrant) {
      const std::size_t before = entries.size();
      for (std::size_t slot = 0; slot < list.cells_of(entrant); ++slot)
        entries.push_back(entry_at(lists, list, entrant, slot, roster));
      std::ranges::sort(entries.begin() + static_cast<std::ptrdiff_t>(before), entries.end(), {},
                        &Entry::sequence);
    }
  }
  std::int64_t sequence = 0;
  for (Entry& entry : entries) entry.sequence = ++sequence;
  return entries;
}

Column column_of(const PanelCells& panel, const Rows& rows, std::int64_t denominator) {
  const std::int64_t factor = denominator / panel.denominator;
  Column column{denominator, std::vector<std::int64_t>(rows.count), {}, {}};
  for (std::size_t row = 0; row + 1 < rows.first_row.size(); ++row) {
    const std::uint32_t entrant = panel.entrant_of(row);
    for (std::size_t fine = rows.first_row[row]; fine < rows.first_row[row + 1]; ++fine)
      column.fixed[fine] =
          panel.list->digits[panel.list->place(entrant, fine - rows.first_row[row])] * factor;
  }
  return column;
}

bool takes_panel(const Gather& gather, const PanelCells& panel) {
  if (gather.where || gather.less_highest || gather.less_lowest) return false;
  const bool one = panel.list->slots == 1 && gather.drop_highest + gather.drop_lowest == 0;
  return (one && gather.how != Combine::count) ||
         ((gather.how == Combine::sum || gather.how == Combine::mean) && gather.drop_highest <= 1 &&
          gather.drop_lowest <= 1);
}

}  // namespace redbanner
