#pragma once

#include <string>
#include <vector>

#include "cli/import_entries.h"

namespace redbanner {

// The headings of sheets of entries that are no fields.
extern const std::vector<std::string> entry_headings;
constexpr std::string_view of_opponent = "opponent.";  // opponent.goals, of the other side
bool is_value_heading(const std::string& heading);     // of a field: "mark", "mark:J1"

// `mark:J1` is the field `mark`, of rater J1; without a colon the rater stands in a column.
struct ValueHeading {
  std::string field;
  std::optional<std::string> rater;
};
ValueHeading value_heading(const std::string& heading);

// The only indicator that has the field; empty where there are several.
std::string indicator_with(const std::string& field, const EntryForm& form);

// One row on its way: the entries it gives, and whether it is good so far.
class EntryRow {
 public:
  EntryRow(const SheetRow& row, const EntryImport& import, Door& door, Diagnostics& found)
      : row_(row), import_(import), door_(door), found_(found) {}

  std::vector<Entry> read();
  const std::string& reason() const { return reason_; }  // of the first fault; empty: none
  // Once: several numbers of a row may share what is wrong.
  void fault(const std::string& heading, Message message, std::optional<Message> hint = {});

 private:
  struct Cell;  // what one says
  Cell cell_under(const std::string& heading) const;
  std::vector<Cell> cells() const;
  Entry what_all_share();
  void read_opponent(const Entry& whole, const std::vector<Cell>& cells);
  std::string indicator_of(const Entry& whole, const std::vector<Cell>& cells) const;
  void read_state(const Entry& whole, const std::vector<Cell>& cells);
  std::optional<State> state_in(const std::string& text) const;
  void read_cell(const Entry& whole, const Cell& cell);
  bool is_said_already(const Entry& entry) const;
  void take(Entry entry, const std::string& heading);

  const SheetRow& row_;
  const EntryImport& import_;
  Door& door_;
  Diagnostics& found_;
  std::vector<Entry> entries_;
  std::vector<Message> said_;
  std::string reason_;
};

}  // namespace redbanner
