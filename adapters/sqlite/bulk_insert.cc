#include "adapters/sqlite/bulk_insert.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace redbanner {

BulkColumn BulkColumn::same(std::int64_t number) {
  BulkColumn column(Kind::same);
  column.first_ = number;
  return column;
}

BulkColumn BulkColumn::same(std::string_view text) {
  BulkColumn column(Kind::same_text);
  column.text_ = text;
  return column;
}

BulkColumn BulkColumn::counted(std::int64_t first) {
  BulkColumn column(Kind::counted);
  column.first_ = first;
  return column;
}

BulkColumn BulkColumn::next(std::int64_t first) {
  BulkColumn column(Kind::next);
  column.first_ = first;
  return column;
}

BulkColumn BulkColumn::numbers(std::span<const std::int64_t> numbers, std::int64_t none) {
  BulkColumn column(Kind::numbers);
  column.numbers_ = numbers;
  column.none_ = none;
  return column;
}

BulkColumn BulkColumn::numbers(std::span<const std::int32_t> numbers, std::int32_t none) {
  BulkColumn column(Kind::places);
  column.places_ = numbers;
  column.none_ = none;
  return column;
}

BulkColumn BulkColumn::numbers(std::span<const std::int8_t> numbers, std::int8_t none) {
  BulkColumn column(Kind::bytes);
  column.bytes_ = numbers;
  column.none_ = none;
  return column;
}

BulkColumn BulkColumn::numbers_at(std::span<const std::int32_t> places,
                                  std::span<const std::int64_t> numbers) {
  BulkColumn column(Kind::numbers_at);
  column.places_ = places;
  column.numbers_ = numbers;
  return column;
}

BulkColumn BulkColumn::texts_at(std::span<const std::int32_t> places,
                                std::span<const std::string> texts, std::int32_t none) {
  BulkColumn column(Kind::texts_at);
  column.places_ = places;
  column.texts_ = texts;
  column.none_ = none;
  return column;
}

std::vector<std::int64_t> distinct_in(const BulkColumn& column, std::size_t rows) {
  constexpr std::int64_t most_seen = 1 << 24;  // the others are few
  if (column.is_same_number()) rows = std::min<std::size_t>(rows, 1);
  std::set<std::int64_t> others;
  std::vector<bool> seen;
  std::int64_t before = BulkColumn::null;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::int64_t number = column.number(row);
    if (std::exchange(before, number) == number || number == BulkColumn::null) continue;
    const auto at = static_cast<std::size_t>(number);
    if (number < 0 || number > most_seen)
      others.insert(number);
    else if (at >= seen.size())
      seen.resize(at + 1);
    if (at < seen.size()) seen[at] = true;
  }
  std::vector<std::int64_t> numbers(others.begin(), others.upper_bound(0));
  for (std::size_t at = 0; at < seen.size(); ++at)
    if (seen[at]) numbers.push_back(static_cast<std::int64_t>(at));
  numbers.insert(numbers.end(), others.upper_bound(0), others.end());
  return numbers;
}

namespace {

constexpr const char* module_name = "memory";

void check(SQLite::Database& season, int code) {
  if (code != SQLITE_OK) throw SQLite::Exception(season.getHandle(), code);
}

// What SQLite reads: a table that is there as long as its module, a row an index.
struct Rows {
  std::size_t count;
  const std::vector<BulkColumn>& columns;
};

struct Table : sqlite3_vtab {
  const Rows* rows;
};

struct Cursor : sqlite3_vtab_cursor {
  const Rows* rows;
  std::size_t row;
};

Cursor* of(sqlite3_vtab_cursor* cursor) { return static_cast<Cursor*>(cursor); }

int connect(sqlite3* season, void* rows, int, const char* const*, sqlite3_vtab** table, char**) {
  const auto* all = static_cast<const Rows*>(rows);
  std::string declared = "CREATE TABLE x(c0";
  for (std::size_t i = 1; i < all->columns.size(); ++i) declared += ", c" + std::to_string(i);
  const int code = sqlite3_declare_vtab(season, (declared + ")").c_str());
  if (code == SQLITE_OK) *table = new Table{{}, all};
  return code;
}

int disconnect(sqlite3_vtab* table) {
  delete static_cast<Table*>(table);
  return SQLITE_OK;
}

int best_index(sqlite3_vtab* table, sqlite3_index_info* info) {
  info->estimatedRows = static_cast<sqlite3_int64>(static_cast<Table*>(table)->rows->count);
  return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
  *cursor = new Cursor{{}, static_cast<Table*>(table)->rows, 0};
  return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
  delete of(cursor);
  return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
  of(cursor)->row = 0;
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) {
  ++of(cursor)->row;
  return SQLITE_OK;
}

int is_at_end(sqlite3_vtab_cursor* cursor) {
  return of(cursor)->row >= of(cursor)->rows->count ? 1 : 0;
}

int give_column(sqlite3_vtab_cursor* cursor, sqlite3_context* to, int at) {
  const std::size_t row = of(cursor)->row;
  const BulkColumn& column = of(cursor)->rows->columns[static_cast<std::size_t>(at)];
  if (!column.is_text()) {
    if (const auto number = column.number(row); number != BulkColumn::null)
      sqlite3_result_int64(to, number);
    return SQLITE_OK;  // without a result it is NULL
  }
  if (const auto text = column.text(row); text.data() != nullptr)
    sqlite3_result_text64(to, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
  return SQLITE_OK;
}

int give_rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* rowid) {
  *rowid = static_cast<sqlite3_int64>(of(cursor)->row);
  return SQLITE_OK;
}

const sqlite3_module module = [] {
  sqlite3_module made{};
  made.xConnect = connect;
  made.xBestIndex = best_index;
  made.xDisconnect = disconnect;
  made.xOpen = open;
  made.xClose = close;
  made.xFilter = filter;
  made.xNext = next;
  made.xEof = is_at_end;
  made.xColumn = give_column;
  made.xRowid = give_rowid;
  return made;
}();

// The module stands in the connection for as long as the rows do.
class Registered {
 public:
  Registered(SQLite::Database& season, const Rows& rows) : season_(season) {
    set(&module, const_cast<Rows*>(&rows));  // which it reads only
  }
  Registered(const Registered&) = delete;
  Registered& operator=(const Registered&) = delete;
  ~Registered() { set(nullptr, nullptr); }

 private:
  void set(const sqlite3_module* module_or_none, void* rows) {
    sqlite3_create_module_v2(season_.getHandle(), module_name, module_or_none, rows, nullptr);
  }
  SQLite::Database& season_;
};

// A switch of the connection, off until the end.
class SwitchedOff {
 public:
  SwitchedOff(SQLite::Database& season, int which) : season_(season), which_(which) {
    check(season, sqlite3_db_config(season.getHandle(), which, -1, &before_));
    set(0);
  }
  SwitchedOff(const SwitchedOff&) = delete;
  SwitchedOff& operator=(const SwitchedOff&) = delete;
  ~SwitchedOff() { set(before_); }

 private:
  void set(int value) { sqlite3_db_config(season_.getHandle(), which_, value, nullptr); }
  SQLite::Database& season_;
  int which_;
  int before_ = 0;
};

// A reference of the table: which of its columns, and where its numbers are looked up.
struct Reference {
  std::size_t column;
  std::string parent;
  std::string key;
};

struct TableColumns {
  std::vector<std::string> names;
  std::vector<bool> has_default;  // one that is not NULL
};

TableColumns columns_of(SQLite::Database& season, const std::string& table) {
  SQLite::Statement rows(season,
                         "SELECT name, dflt_value IS NOT NULL FROM pragma_table_info(?) "
                         "ORDER BY cid");
  rows.bind(1, table);
  TableColumns columns;
  while (rows.executeStep()) {
    columns.names.push_back(rows.getColumn(0).getString());
    columns.has_default.push_back(rows.getColumn(1).getInt() != 0);
  }
  return columns;
}

std::vector<Reference> references_of(SQLite::Database& season, const std::string& table,
                                     const std::vector<std::string>& names) {
  SQLite::Statement rows(season,
                         "SELECT \"from\", \"table\", coalesce(\"to\", 'rowid'), seq "
                         "FROM pragma_foreign_key_list(?)");
  rows.bind(1, table);
  std::vector<Reference> references;
  while (rows.executeStep()) {
    assert(rows.getColumn(3).getInt() == 0);  // of one column each
    const auto at = std::ranges::find(names, rows.getColumn(0).getString());
    references.push_back({static_cast<std::size_t>(at - names.begin()),
                          rows.getColumn(1).getString(), rows.getColumn(2).getString()});
  }
  return references;
}

// Whether they lie among numbers of the table that have no gap: then they are not looked up one by
// one. SQLite counts a whole table by its pages.
bool are_all_there(SQLite::Database& season, const Reference& reference,
                   const std::vector<std::int64_t>& numbers) {
  const std::string from = " FROM \"" + reference.parent + "\")";
  SQLite::Statement ends(season, "SELECT (SELECT min(" + reference.key + ")" + from +
                                     ", (SELECT max(" + reference.key + ")" + from +
                                     ", (SELECT count(*)" + from);
  ends.executeStep();
  const std::int64_t first = ends.getColumn(0).getInt64(), last = ends.getColumn(1).getInt64();
  return ends.getColumn(2).getInt64() == last - first + 1 && first <= numbers.front() &&
         numbers.back() <= last;
}

void check_reference(SQLite::Database& season, const Reference& reference, const BulkColumn& column,
                     std::size_t rows) {
  const auto numbers = distinct_in(column, rows);
  if (numbers.empty() || are_all_there(season, reference, numbers)) return;
  SQLite::Statement find(
      season, "SELECT 1 FROM \"" + reference.parent + "\" WHERE " + reference.key + " = ?");
  for (const std::int64_t number : numbers) {
    find.bind(1, number);
    if (!find.executeStep())
      throw SQLite::Exception("FOREIGN KEY constraint failed", SQLITE_CONSTRAINT);
    find.reset();
  }
}

// Of the list of columns, and of what is selected for them. What SQLite numbers itself is left out,
// and so is what is NULL in every row; what else is the same in every row is said once.
struct Lists {
  std::string into, selected;
};

std::string said(const BulkColumn& column, std::size_t at) {
  if (!column.is_same_number()) return "c" + std::to_string(at);
  return column.is_null() ? "NULL" : std::to_string(column.number(0));
}

Lists lists_of(const TableColumns& of, const std::vector<BulkColumn>& columns) {
  Lists lists;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].is_next() || (columns[i].is_null() && !of.has_default[i])) continue;
    const std::string comma = lists.into.empty() ? "" : ", ";
    lists.into += comma + '"' + of.names[i] + '"';
    lists.selected += comma + said(columns[i], i);
  }
  return lists;
}

void insert_all(SQLite::Database& season, const std::string& table, const TableColumns& of,
                const Rows& rows) {
  const Registered registered(season, rows);
  const SwitchedOff references(season, SQLITE_DBCONFIG_ENABLE_FKEY);
  const SwitchedOff triggers(season, SQLITE_DBCONFIG_ENABLE_TRIGGER);
  const Lists lists = lists_of(of, rows.columns);
  season.exec("INSERT INTO \"" + table + "\" (" + lists.into + ") SELECT " + lists.selected +
              " FROM " + module_name);
}

// That SQLite gave the numbers that were meant.
void check_numbers(SQLite::Database& season, const Rows& rows) {
  for (const BulkColumn& column : rows.columns)
    if (column.is_next() && season.getLastInsertRowid() != column.number(rows.count - 1))
      throw SQLite::Exception("rows are numbered otherwise", SQLITE_CONSTRAINT);
}

}  // namespace

void bulk_insert(SQLite::Database& season, const std::string& table, std::size_t rows,
                 const std::vector<BulkColumn>& columns, std::string_view added_later) {
  if (rows == 0) return;
  const TableColumns of = columns_of(season, table);
  assert(of.names.size() == columns.size());
  const Rows all{rows, columns};
  insert_all(season, table, of, all);
  check_numbers(season, all);
  for (const Reference& reference : references_of(season, table, of.names))
    if (reference.parent != added_later)
      check_reference(season, reference, columns[reference.column], rows);
}

}  // namespace redbanner
