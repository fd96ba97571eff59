#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/core/column.h"
#include "engine/evaluate/panel.h"
#include "engine/ledger/entry.h"
#include "engine/ledger/roster.h"
#include "engine/plan/infer.h"
#include "engine/plan/plan.h"

namespace redbanner {

// Where the rows below each coarser row begin, and the end. Copies share them: lists of a rulebook
// often lie alike.
class RowStarts {
 public:
  RowStarts() = default;
  RowStarts(std::vector<std::uint32_t> starts)  // NOLINT(google-explicit-constructor): they are it
      : starts_(std::make_shared<const std::vector<std::uint32_t>>(std::move(starts))) {}
  RowStarts(std::initializer_list<std::uint32_t> starts) : RowStarts(std::vector(starts)) {}
  std::size_t size() const { return starts_ ? starts_->size() : 0; }
  bool empty() const { return size() == 0; }
  std::uint32_t operator[](std::size_t parent) const { return (*starts_)[parent]; }
  std::uint32_t back() const { return starts_->back(); }
  const std::uint32_t* begin() const { return starts_ ? starts_->data() : nullptr; }
  const std::uint32_t* end() const { return begin() + size(); }

 private:
  std::shared_ptr<const std::vector<std::uint32_t>> starts_;
};

// The rows of one row set, and how they hang below the coarser one: rows of parent p are
// first_row[p] … first_row[p + 1] - 1.
struct Rows {
  static constexpr std::size_t no_entrant = static_cast<std::size_t>(-1);
  std::size_t count = 0;
  RowStarts first_row;               // size of the parent + 1; empty where there is no parent
  std::vector<std::int64_t> parent;  // of people: their unit's row; -1 where there is no parent
  std::vector<std::size_t> entrant;  // of entrants and people: index into the roster
  // Of entrants and people: the roster's index of the unit it belongs to; no_entrant where none.
  std::vector<std::size_t> unit;
  std::vector<std::int64_t> opponent;  // of rows with two sides: the other side; -1: not recorded
  std::vector<std::int64_t> sequence;  // of rows and marks: the ledger entry that opened the row
  // Of entrants and people the id; of rows and marks row and rater as recorded: "dive 3 J2".
  std::vector<std::string> label;
};

// The column of a leaf. Leaves that are equal may share one.
using Leaf = std::shared_ptr<const Column>;
inline Leaf leaf_of(Column column) { return std::make_shared<const Column>(std::move(column)); }

// What was recorded and declared, as columns for the plan's leaves.
struct Facts {
  std::vector<Rows> rows;    // by RowSetIndex
  std::vector<Leaf> leaves;  // by NodeIndex; set for every leaf but Constant …
  std::vector<std::optional<PanelCells>> panels;  // … and those that stand here, by NodeIndex
  std::vector<std::string> texts;                 // Plan::texts and then those met
  // Recorded decisions by (award, period, entrant id).
  std::map<std::tuple<std::string, std::string, std::string>, DecisionEntry::Outcome> decisions;
};

// Lays the ledger out for the plan. The order of rows is by id, so that nothing depends on the
// order of recording: entrants by id; people by their unit's row, then by id; rows of a list by
// their key (whole numbers by size, before other keys), then by rater; below a list by its rows.
// Entries that the plan does not know (another rulebook's) are left out.
//
// Where a row set of marks hangs below a list, the entries of its field are its rows, one a rater,
// and the other fields of the list's row are found whoever recorded them. Without one, a rater's
// entries are a row of the list. A row is there where a field that the plan reads was recorded;
// where the plan reads what rows are called, or has a constant for them, any field will do.
//
// A leaf is over exactness.denominator wherever its values allow it. One value that is out of the
// declared range, or has more decimals than declared, makes the leaf by row (denominator 0): the
// door refuses such values, so this is slow, and exact.
//
// `digest` draws lots (SHA-256, lower-case hex): a plan in which a seed is stated or recorded needs
// it.
using Digest = std::string (*)(std::string_view);
Facts make_facts(const Plan& plan, const std::vector<Exactness>& exactness, const Roster& roster,
                 const Ledger& ledger, Digest digest = nullptr);

// The same, where the entries of some lists lie in panels (see panels_of; they must outlive the
// facts), and only those beside them in the ledger. Their rows have no labels and no sequences.
Facts make_facts(const Plan& plan, const std::vector<Exactness>& exactness, const Roster& roster,
                 const Ledger& ledger, const std::vector<PanelList>& panels,
                 Digest digest = nullptr);

// How many rows there are at most below one row of the coarser set, by RowSetIndex.
std::vector<std::size_t> most_rows_below(const Plan& plan, const Facts& facts);

}  // namespace redbanner
