#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <stdexcept>
#include <utility>

#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/snapshot.h"

namespace redbanner {
namespace {

// Numbers of the season's own to numbers of the texts.
class Renumbered {
 public:
  Renumbered() = default;
  Renumbered(SQLite::Database& season, const std::string& table, TextNumbers& texts) {
    SQLite::Statement rows(season, "SELECT number, id FROM " + table + " ORDER BY number");
    while (rows.executeStep()) {
      const std::int64_t number = rows.getColumn(0).getInt64();
      if (number < 0 || number > largest) throw std::out_of_range(table);  // none was ever given
      numbers_.resize(static_cast<std::size_t>(number) + 1);
      numbers_.back() = texts.number_of(rows.getColumn(1).getString());
    }
  }
  std::int32_t operator()(std::int64_t number) const {
    return number == EntryColumns::null ? 0 : numbers_.at(static_cast<std::size_t>(number));
  }

 private:
  static constexpr std::int64_t largest = 1 << 28;
  std::vector<std::int32_t> numbers_;
};

// Takes rows of `entry`, from wherever they come, into columns.
class ColumnReader {
 public:
  ColumnReader(SQLite::Database& season, Entries& to)
      : to_(to),
        entrants_(season, "entrant", to.entrant.texts),
        indicators_(season, "indicator", to.indicator.texts),
        periods_(season, "period", to.period.texts),
        rows_(season, "row", to.row.texts),
        fields_(season, "field", to.field.texts),
        raters_(season, "rater", to.rater.texts),
        papers_(season, "paper", to.paper.texts) {
    if (version_of(season) >= first_version_with_texts)
      texts_ = Renumbered(season, "text", to.text.texts);
  }

  // `cell` gives the number in a column; EntryColumns::null where there is none.
  template <class Cell>
  void take(Cell cell) {
    const auto or_else = [&](std::size_t column, auto none) {
      const std::int64_t number = cell(column);
      return number == EntryColumns::null ? none : static_cast<decltype(none)>(number);
    };
    to_.sequence.push_back(cell(0));
    to_.batch.push_back(cell(1));
    to_.entrant.numbers.push_back(entrants_(cell(2)));
    to_.indicator.numbers.push_back(indicators_(cell(3)));
    to_.period.numbers.push_back(periods_(cell(4)));
    to_.row.numbers.push_back(rows_(cell(5)));
    to_.field.numbers.push_back(fields_(cell(6)));
    to_.rater.numbers.push_back(raters_(cell(7)));
    to_.day.push_back(or_else(8, Entries::no_day));
    to_.state.push_back(static_cast<std::int8_t>(cell(9)));
    to_.digits.push_back(or_else(10, Entries::no_digits));
    to_.decimals.push_back(or_else(11, std::int8_t{-1}));
    to_.paper.numbers.push_back(papers_(cell(12)));
    to_.replaces.push_back(or_else(13, std::int64_t{0}));
    to_.text.numbers.push_back(texts_(cell(14)));
  }

 private:
  Entries& to_;
  Renumbered entrants_, indicators_, periods_, rows_, fields_, raters_, papers_, texts_;
};

}  // namespace

Entries read_entry_columns(SQLite::Database& season) {
  Entries entries;
  if (season.execAndGet("SELECT max(sequence) FROM entry").isNull()) return entries;
  ColumnReader reader(season, entries);
  const EntryColumns first = read_snapshot(season, all_batches);
  for (std::size_t row = 0; row < first.rows(); ++row)
    reader.take([&](std::size_t column) { return first.columns[column][row]; });
  const bool has_texts = version_of(season) >= first_version_with_texts;
  SQLite::Statement rows(
      season,
      "SELECT sequence, batch, entrant, indicator, period, row, field, rater, day, state, digits, "
      "decimals, paper, replaces, " +
          std::string(has_texts ? "text" : "NULL") +
          " FROM entry WHERE sequence > ? ORDER BY sequence");
  rows.bind(1, entries.empty() ? 0 : entries.sequence[entries.size() - 1]);
  while (rows.executeStep())
    reader.take([&](std::size_t column) {
      const auto cell = rows.getColumn(static_cast<int>(column));
      return cell.isNull() ? EntryColumns::null : cell.getInt64();
    });
  return entries;
}

}  // namespace redbanner
