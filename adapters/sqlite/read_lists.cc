#include "adapters/sqlite/read_lists.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include "adapters/sqlite/connection.h"
#include "adapters/sqlite/raw_rows.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "engine/core/worker.h"

namespace redbanner {
namespace {

using SQLite::Statement;

// The last numbers of the dictionaries: a row that names a larger one is damaged.
struct LastNumbers {
  explicit LastNumbers(SQLite::Database& season)
      : entrant(last(season, "entrant")),
        indicator(last(season, "indicator")),
        period(last(season, "period")),
        row(last(season, "row")),
        field(last(season, "field")),
        rater(last(season, "rater")),
        text(version_of(season) >= first_version_with_texts ? last(season, "text") : 0) {}
  std::uint32_t entrant, indicator, period, row, field, rater, text;

 private:
  static std::uint32_t last(SQLite::Database& season, const char* table) {
    return static_cast<std::uint32_t>(
        season.execAndGet("SELECT coalesce(max(number), 0) FROM " + std::string(table)).getInt64());
  }
};

// Reads rows as cells by an aggregate function that is called for each: half the time of stepping
// through them, since SQLite hands them over without leaving its loop.
class Collector {
 public:
  Collector(SQLite::Database& season, const LastNumbers& last) : season_(season), last_(last) {
    register_as(&Collector::step);
    // What can refer to nothing is not read.
    const std::string row = last_.row > 0 ? "row" : "NULL";
    const std::string rater = last_.rater > 0 ? "rater" : "NULL";
    const std::string text = last_.text > 0 ? "text" : "NULL";
    rows_.emplace(season_, "SELECT collect(entrant, indicator, period, " + row + ", field, " +
                               rater + ", day, state, digits, decimals, " + text +
                               ") FROM entry WHERE sequence BETWEEN ? AND ?");
  }
  Collector(const Collector&) = delete;
  Collector& operator=(const Collector&) = delete;
  ~Collector() {
    rows_.reset();
    register_as(nullptr);
  }

  // Those of the rows from `first` to `last`, until the next are read.
  const std::vector<ListsBuilder::Cell>& read(std::int64_t first, std::int64_t last) {
    cells_.clear();
    rows_->reset();
    rows_->bind(1, first);
    rows_->bind(2, last);
    try {
      rows_->executeStep();
    } catch (const SQLite::Exception&) {
      if (failed_) std::rethrow_exception(failed_);
      throw;
    }
    return cells_;
  }

  void swap(std::vector<ListsBuilder::Cell>& cells) { cells_.swap(cells); }

 private:
  static constexpr int columns = 11;

  using Step = void (*)(sqlite3_context*, int, sqlite3_value**);
  void register_as(Step function) {
    sqlite3_create_function_v2(season_.getHandle(), "collect", columns, SQLITE_UTF8, this, nullptr,
                               function, function == nullptr ? nullptr : &Collector::finish,
                               nullptr);
  }

  static void step(sqlite3_context* context, int, sqlite3_value** values) {
    auto& self = *static_cast<Collector*>(sqlite3_user_data(context));
    try {
      self.add(values);
    } catch (...) {
      self.failed_ = std::current_exception();
      sqlite3_result_error(context, "entry", -1);
    }
  }
  static void finish(sqlite3_context*) {}

  void add(sqlite3_value** values) {
    const auto whole = [&](int at) { return sqlite3_value_int64(values[at]); };
    const auto is_null = [&](int at) { return sqlite3_value_type(values[at]) == SQLITE_NULL; };
    // 0 stands for none.
    const auto number = [&](int at, std::uint32_t last) {
      const std::int64_t one = whole(at);
      if (one < 0 || one > last) throw std::out_of_range("entry");
      return static_cast<std::uint32_t>(one);
    };
    const std::uint32_t entrant = number(0, last_.entrant);
    if (entrant == 0) throw std::out_of_range("entry");
    ListsBuilder::Cell& cell = cells_.emplace_back(ListsBuilder::Cell{entrant - 1,
                                                                      number(1, last_.indicator),
                                                                      number(2, last_.period),
                                                                      number(3, last_.row),
                                                                      number(4, last_.field),
                                                                      number(5, last_.rater),
                                                                      number(10, last_.text),
                                                                      {},
                                                                      static_cast<State>(whole(7)),
                                                                      {}});
    if (!is_null(6)) cell.day = Date::from_number(static_cast<std::int32_t>(whole(6)));
    if (!is_null(8)) cell.value = Written{whole(8), static_cast<int>(whole(9))};
  }

  SQLite::Database& season_;
  const LastNumbers& last_;
  std::optional<Statement> rows_;
  std::exception_ptr failed_;
  std::vector<ListsBuilder::Cell> cells_;
};

// Batches rise with the sequence.
RowsRead last_row(SQLite::Database& season, std::int64_t position) {
  Statement last(
      season, "SELECT sequence, batch FROM entry WHERE batch <= ? ORDER BY sequence DESC LIMIT 1");
  last.bind(1, position);
  if (!last.executeStep()) return {};
  return {last.getColumn(0).getInt64(), last.getColumn(1).getInt64()};
}

void build(const std::vector<ListsBuilder::Cell>& cells, ListsBuilder& builder) {
  for (const auto& cell : cells) builder.add(cell);
}

constexpr std::int64_t rows_at_once = 16'384;
constexpr std::int64_t many_rows = 100'000;  // worth a thread

void add_rows_between(std::int64_t first, std::int64_t last, Collector& rows,
                      ListsBuilder& builder) {
  for (; first <= last; first += rows_at_once)
    build(rows.read(first, std::min(last, first + rows_at_once - 1)), builder);
}

// Two read, each through a connection of its own, and one of them builds: what is recorded stays as
// it is, so that both see the same rows. The other one may be two parts ahead, so that neither
// waits for the other at each.
void add_rows_by_two(SQLite::Database& season, const LastNumbers& numbers, std::int64_t first,
                     std::int64_t last, ListsBuilder& builder) {
  constexpr std::int64_t rows_ahead = 2 * rows_at_once, rows_a_turn = rows_ahead + rows_at_once;
  SQLite::Database other(season.getFilename(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX,
                         busy_milliseconds);
  set_up(other);
  Collector here(season, numbers);
  Collector there(other, numbers);
  Worker beside;
  struct Part {
    std::vector<ListsBuilder::Cell> cells;
    std::optional<Task> reading;  // last: what it works with outlives it
  };
  std::array<Part, 2> ahead;
  const auto begin_reading = [&](Part& part, std::int64_t from) {
    if (from > last) return;
    part.reading.emplace(beside, [&there, &part, from, last] {
      there.read(from, std::min(last, from + rows_ahead - 1));
      there.swap(part.cells);
    });
  };
  begin_reading(ahead[0], first);
  begin_reading(ahead[1], first + rows_a_turn);
  for (std::size_t turn = 0; first <= last; first += rows_a_turn, ++turn) {
    Part& part = ahead[turn % ahead.size()];
    part.reading->wait();
    build(part.cells, builder);
    begin_reading(part, first + 2 * rows_a_turn);
    const std::int64_t middle = first + rows_ahead;
    add_rows_between(middle, std::min(last, middle + rows_at_once - 1), here, builder);
  }
}

Names texts_in(SQLite::Database& season) {
  return version_of(season) >= first_version_with_texts ? read_names(season, "text") : Names{""};
}

// Lists that later rows are added to go back into the builder first.
void take_back(SQLite::Database& season, ListsUpTo& from, std::int64_t position,
               const Names& indicators, const Names& periods, ListsBuilder& builder) {
  Statement touched(
      season, "SELECT DISTINCT indicator, period FROM entry WHERE sequence > ? AND batch <= ?");
  touched.bind(1, from.sequence);
  touched.bind(2, position);
  while (touched.executeStep()) {
    const auto indicator = static_cast<std::uint32_t>(touched.getColumn(0).getInt64());
    const auto period = static_cast<std::uint32_t>(touched.getColumn(1).getInt64());
    auto& lists = from.lists.lists;
    const ListCells* const list = from.lists.find(indicators.at(indicator), periods.at(period));
    if (list == nullptr) continue;
    builder.add(*list, indicator, period);
    lists.erase(lists.begin() + (list - lists.data()));
  }
}

}  // namespace

std::size_t entrants_at(SQLite::Database& season, std::int64_t position) {
  Statement count(season, "SELECT coalesce(max(number), 0) FROM entrant WHERE batch <= ?");
  count.bind(1, position);
  count.executeStep();
  return static_cast<std::size_t>(count.getColumn(0).getInt64());
}

Names read_names(SQLite::Database& season, const char* table) {
  RawRows rows(season, "SELECT number, id FROM " + std::string(table) + " ORDER BY number");
  Names names = {""};
  while (rows.next()) {
    // Numbers are given without gaps.
    if (rows.whole(0) != static_cast<std::int64_t>(names.size())) throw std::out_of_range(table);
    names.emplace_back(rows.text(1));
  }
  return names;
}

RowsRead add_rows(SQLite::Database& season, std::int64_t after, std::int64_t position,
                  ListsBuilder& builder) {
  const RowsRead last = last_row(season, position);
  if (last.sequence <= after) return {};
  const LastNumbers numbers(season);
  if (last.sequence - after >= many_rows) {
    add_rows_by_two(season, numbers, after + 1, last.sequence, builder);
  } else {
    Collector rows(season, numbers);
    add_rows_between(after + 1, last.sequence, rows, builder);
  }
  return last;
}

ListsUpTo read_lists(SQLite::Database& season, std::int64_t position, bool by_rows,
                     const std::function<void()>& meanwhile) {
  bool has_begun = false;
  const auto once = [&] {
    if (!std::exchange(has_begun, true)) meanwhile();
  };
  auto from_snapshot = by_rows ? std::nullopt : read_snapshot(season, position, once);
  ListsUpTo all = from_snapshot ? std::move(*from_snapshot) : ListsUpTo{};
  if (!from_snapshot)
    all.lists = {read_names(season, "row"),
                 read_names(season, "rater"),
                 read_names(season, "field"),
                 texts_in(season),
                 {}};
  const Names indicators = read_names(season, "indicator");
  const Names periods = read_names(season, "period");
  ListsBuilder builder;
  if (all.sequence > 0) take_back(season, all, position, indicators, periods, builder);
  const auto later = add_rows(season, all.sequence, position, builder);
  once();
  if (later.sequence == 0) return all;
  builder.finish(indicators, periods, all.lists);
  // What many rows took lies in small pieces, which nothing as large as a list fits.
  if (later.sequence - all.sequence >= many_rows) malloc_trim(0);
  all.sequence = later.sequence;
  all.batch = std::max(all.batch, later.batch);
  return all;
}

}  // namespace redbanner
