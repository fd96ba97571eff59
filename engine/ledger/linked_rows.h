#pragma once

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/ledger/door.h"
#include "engine/ledger/entry.h"

namespace redbanner {

// Whether any row of the form names another.
bool has_linked_rows(const EntryForm& form);

// The last check at the door, of rows that name other rows: a row has two sides at most, and a row
// below another lies below one that is there. What is recorded together is looked at together, in
// whatever order.
class LinkedRows {
 public:
  // `recorded`: what holds before. `form` stays where it is.
  LinkedRows(const EntryForm& form, const std::vector<const Entry*>& recorded);

  // What is to be recorded besides; later entries of a key take the place of earlier ones.
  void add(const Entry& entry);
  // What is then wrong with one of those added.
  std::vector<Refusal> refusals(const Entry& entry) const;

 private:
  using Row = std::tuple<std::string, std::string, std::string>;  // indicator, period, key
  using Cell = std::pair<std::string, std::string>;               // field, rater

  const EntryForm::Indicator* find(const std::string& id) const;
  bool is_there(const Row& row, const std::string& entrant) const;
  void check_sides(const Entry& entry, std::vector<Refusal>& found) const;
  void check_outer(const EntryForm::Indicator& indicator, const Entry& entry,
                   std::vector<Refusal>& found) const;
  void check_inner(const EntryForm::Indicator& indicator, const Entry& entry,
                   std::vector<Refusal>& found) const;

  const EntryForm& form_;
  std::set<std::string> linked_;                                // the lists that matter
  std::map<Row, std::map<std::string, std::set<Cell>>> cells_;  // by entrant
};

}  // namespace redbanner
