#pragma once

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "adapters/csv/fields.h"
#include "cli/import_entries.h"
#include "engine/ledger/numbers_taken.h"

namespace redbanner {

// Reads rows that say numbers and nothing that the door objects to, by the million. What the door
// has to say of an entry is asked once for all that are alike but for their number: of the same
// indicator, period, row, field, rater and day, and of entrants of one kind that take part in the
// same days. Then only the number is looked at. EntryRow reads every other row, and says why.
class PlainRows {
 public:
  // Texts are numbered in `numbered`, as they come.
  PlainRows(const EntryImport& import, Door& door, Entries& numbered);
  void begin(const CsvFile& sheet);

  std::size_t numbers_a_row() const { return values_.size(); }  // at most

  struct Number {
    NumberedKey key;
    Written value;
  };
  // Whether the row is plain; then these are its numbers, of a day, from a paper.
  bool read(const CsvFields& row);
  const std::vector<Number>& numbers() const { return numbers_; }
  std::int32_t day() const { return alike_.day; }
  std::int32_t paper() const { return paper_; }

 private:
  // What of a row, and of a cell in it, the door looks at beside the number.
  struct Alike {
    std::int32_t kind_of_entrant = 0, day = 0;
    std::int32_t indicator = 0, period = 0, row = 0, field = 0, rater = 0;
    friend bool operator==(const Alike&, const Alike&) = default;
  };
  struct Hash {
    std::size_t operator()(const Alike& alike) const;
  };
  // What the door made of it, and the numbers that it takes there.
  struct Place {
    Alike of;
    std::int32_t indicator, period, row, field, rater;
    const NumbersTaken* taken;
    Place* behind = nullptr;  // the one that last came after it: sheets go on as they began
  };
  using Column = std::optional<std::size_t>;
  struct ValueColumn {
    std::size_t at;
    std::optional<std::int32_t> field, rater;  // none: what stands in the column of that name
    Place* last = nullptr;                     // where the last cell went
  };

  bool read_what_all_share(const CsvFields& row);
  bool read_cell(ValueColumn& column, const CsvFields& row);
  std::optional<std::int32_t> day_in(std::string_view text);
  bool is_code(std::string_view text) const;
  Place* place_of(const Alike& alike, std::string_view written);
  const NumbersTaken& taken_by(const Entry& entry);

  const EntryImport& import_;
  Door& door_;
  Entries& numbered_;
  std::vector<std::int32_t> kinds_;  // by number of the entrant; below 0: in no roster
  TextNumbers day_texts_;
  std::int32_t day_number_ = 0;
  std::vector<std::int32_t> days_;  // by number of what is written
  std::int32_t default_period_;
  std::unordered_map<Alike, Place, Hash> places_;
  std::map<const EntryForm::Field*, NumbersTaken> taken_;

  Column entrant_, indicator_, period_, row_, rater_, day_, state_, opponent_, paper_column_,
      field_;
  std::vector<ValueColumn> values_;

  std::int32_t entrant_number_ = 0, rater_number_ = 0, field_number_ = 0, paper_ = 0;
  Alike alike_;
  std::vector<Number> numbers_;
};

}  // namespace redbanner
