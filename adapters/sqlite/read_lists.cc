#include "adapters/sqlite/read_lists.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

#include "adapters/sqlite/raw_rows.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"

namespace redbanner {
namespace {

using SQLite::Statement;

// An aggregate function that puts each row that it is called for into a builder: half the time of
// stepping through the rows, since SQLite hands them over without leaving its loop.
class Collector {
 public:
  Collector(SQLite::Database& season, ListsBuilder& builder)
      : season_(season),
        builder_(builder),
        entrants_(last("entrant")),
        indicators_(last("indicator")),
        periods_(last("period")),
        rows_(last("row")),
        fields_(last("field")),
        raters_(last("rater")),
        texts_(version_of(season) >= first_version_with_texts ? last("text") : 0) {
    register_as(&Collector::step);
  }
  Collector(const Collector&) = delete;
  Collector& operator=(const Collector&) = delete;
  ~Collector() { register_as(nullptr); }

  RowsRead read(std::int64_t after, std::int64_t position) {
    const bool has_texts = version_of(season_) >= first_version_with_texts;
    Statement all(season_,
                  "SELECT collect(entrant, indicator, period, row, field, rater, day, state, "
                  "digits, decimals, " +
                      std::string(has_texts ? "text" : "NULL") +
                      ") FROM entry WHERE sequence BETWEEN ? AND ?");
    const RowsRead last = last_row(position);
    if (last.sequence <= after) return {};
    all.bind(1, after + 1);
    all.bind(2, last.sequence);
    try {
      all.executeStep();
    } catch (const SQLite::Exception&) {
      if (failed_) std::rethrow_exception(failed_);
      throw;
    }
    return last;
  }

 private:
  static constexpr int columns = 11;

  // Batches rise with the sequence.
  RowsRead last_row(std::int64_t position) {
    Statement last(
        season_,
        "SELECT sequence, batch FROM entry WHERE batch <= ? ORDER BY sequence DESC LIMIT 1");
    last.bind(1, position);
    if (!last.executeStep()) return {};
    return {last.getColumn(0).getInt64(), last.getColumn(1).getInt64()};
  }

  std::uint32_t last(const char* table) {
    return static_cast<std::uint32_t>(
        season_.execAndGet("SELECT coalesce(max(number), 0) FROM " + std::string(table))
            .getInt64());
  }

  using Step = void (*)(sqlite3_context*, int, sqlite3_value**);
  void register_as(Step function) {
    sqlite3_create_function_v2(season_.getHandle(), "collect", columns, SQLITE_UTF8, this,
                               nullptr, function,
                               function == nullptr ? nullptr : &Collector::finish, nullptr);
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
    const std::uint32_t entrant = number(0, entrants_);
    if (entrant == 0) throw std::out_of_range("entry");
    ListsBuilder::Cell cell{entrant - 1,
                            number(1, indicators_),
                            number(2, periods_),
                            number(3, rows_),
                            number(4, fields_),
                            number(5, raters_),
                            number(10, texts_),
                            {},
                            static_cast<State>(whole(7)),
                            {}};
    if (!is_null(6)) cell.day = Date::from_number(static_cast<std::int32_t>(whole(6)));
    if (!is_null(8)) cell.value = Written{whole(8), static_cast<int>(whole(9))};
    builder_.add(cell);
  }

  SQLite::Database& season_;
  ListsBuilder& builder_;
  std::uint32_t entrants_, indicators_, periods_, rows_, fields_, raters_, texts_;  // last numbers
  std::exception_ptr failed_;
};

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
  return Collector(season, builder).read(after, position);
}

ListsUpTo read_lists(SQLite::Database& season, std::int64_t position, bool by_rows) {
  auto from_snapshot = by_rows ? std::nullopt : read_snapshot(season, position);
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
  if (later.sequence == 0) return all;
  all.sequence = later.sequence;
  all.batch = std::max(all.batch, later.batch);
  builder.finish(indicators, periods, all.lists);
  return all;
}

}  // namespace redbanner
