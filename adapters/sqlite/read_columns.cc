#include <SQLiteCpp/Database.h>

#include <stdexcept>
#include <utility>

#include "adapters/sqlite/raw_rows.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"

namespace redbanner {
namespace {

// Numbers of the season's own to numbers of the texts.
class Renumbered {
 public:
  Renumbered() = default;
  Renumbered(SQLite::Database& season, const std::string& table, TextNumbers& texts) {
    RawRows rows(season, "SELECT number, id FROM " + table + " ORDER BY number");
    while (rows.next()) {
      const std::int64_t number = rows.whole(0);
      if (number < 0 || number > largest) throw std::out_of_range(table);  // none was ever given
      numbers_.resize(static_cast<std::size_t>(number) + 1);
      numbers_.back() = texts.number_of(rows.text(1));
    }
  }
  std::int32_t operator()(const RawRows& rows, int column) const {
    return rows.is_null(column) ? 0 : numbers_.at(static_cast<std::size_t>(rows.whole(column)));
  }

 private:
  static constexpr std::int64_t largest = 1 << 28;
  std::vector<std::int32_t> numbers_;
};

// Takes rows of `entry` into columns.
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

  void take(const RawRows& rows) {
    const auto or_else = [&](int column, auto none) {
      return rows.is_null(column) ? none : static_cast<decltype(none)>(rows.whole(column));
    };
    to_.sequence.push_back(rows.whole(0));
    to_.batch.push_back(rows.whole(1));
    to_.entrant.numbers.push_back(entrants_(rows, 2));
    to_.indicator.numbers.push_back(indicators_(rows, 3));
    to_.period.numbers.push_back(periods_(rows, 4));
    to_.row.numbers.push_back(rows_(rows, 5));
    to_.field.numbers.push_back(fields_(rows, 6));
    to_.rater.numbers.push_back(raters_(rows, 7));
    to_.day.push_back(or_else(8, Entries::no_day));
    to_.state.push_back(static_cast<std::int8_t>(rows.whole(9)));
    to_.digits.push_back(or_else(10, Entries::no_digits));
    to_.decimals.push_back(or_else(11, std::int8_t{-1}));
    to_.paper.numbers.push_back(papers_(rows, 12));
    to_.replaces.push_back(or_else(13, std::int64_t{0}));
    to_.text.numbers.push_back(texts_(rows, 14));
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
  const bool has_texts = version_of(season) >= first_version_with_texts;
  RawRows rows(season,
               "SELECT sequence, batch, entrant, indicator, period, row, field, rater, day, state, "
               "digits, decimals, paper, replaces, " +
                   std::string(has_texts ? "text" : "NULL") + " FROM entry ORDER BY sequence");
  while (rows.next()) reader.take(rows);
  return entries;
}

}  // namespace redbanner
