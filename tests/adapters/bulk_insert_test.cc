#include "adapters/sqlite/bulk_insert.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include "tests/case_name.h"

namespace redbanner {
namespace {

using B = BulkColumn;

constexpr const char* tables = R"sql(
CREATE TABLE unit (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO unit VALUES (1, 's1'), (2, 's2'), (7, 's7');
CREATE TABLE fact (
  sequence INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit,
  value INTEGER CHECK (value < 100),
  word TEXT,
  replaces INTEGER REFERENCES fact
) STRICT;
CREATE TRIGGER fact_grows BEFORE INSERT ON fact
  WHEN EXISTS (SELECT 1 FROM fact WHERE sequence = NEW.sequence)
  BEGIN SELECT RAISE(ABORT, 'stays as it is'); END;
CREATE TABLE place (
  evaluation INTEGER NOT NULL, number INTEGER NOT NULL, total TEXT,
  PRIMARY KEY (evaluation, number)
) STRICT, WITHOUT ROWID;
)sql";

class BulkInsert : public testing::Test {
 protected:
  BulkInsert() : season_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    season_.exec("PRAGMA foreign_keys = ON");
    season_.exec(tables);
  }
  std::string rows_of(const std::string& table) {
    SQLite::Statement rows(season_, "SELECT * FROM " + table);
    std::string text;
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i)
        text += (i == 0 ? "" : " ") +
                (rows.getColumn(i).isNull() ? "-" : rows.getColumn(i).getString());
      text += "\n";
    }
    return text;
  }
  // What was said; the transaction is rolled back then.
  std::string refusal_of(std::size_t rows, const std::vector<BulkColumn>& columns) {
    season_.exec("BEGIN");
    std::string said;
    try {
      bulk_insert(season_, "fact", rows, columns);
    } catch (const SQLite::Exception& refusal) {
      said = refusal.what();
    }
    season_.exec("ROLLBACK");
    return said;
  }
  SQLite::Database season_;
};

TEST_F(BulkInsert, TakesColumnsOfEachKind) {
  const std::vector<std::int64_t> units = {7, 1, 2};
  const std::vector<std::int64_t> values = {-5, B::null, 99};
  const std::vector<std::string> words = {"", "甲"};
  const std::vector<std::int32_t> spoken = {1, -1, 0};
  bulk_insert(season_, "fact", 3,
              {B::next(1), B::numbers(units), B::numbers(values), B::texts_at(spoken, words, -1),
               B::same(B::null)});
  const std::vector<std::int32_t> places = {1, 0, -1};
  const std::vector<std::int64_t> listed = {10, 20};
  const std::vector<std::string> listed_words = {"a", "b"};
  bulk_insert(season_, "fact", 3,
              {B::counted(11), B::same(2), B::numbers_at(places, listed),
               B::texts_at(places, listed_words, -1), B::same(3)});
  bulk_insert(season_, "fact", 2, {B::next(14), B::same(2), B::same(4), B::same("乙"), B::same(3)});
  bulk_insert(season_, "fact", 0, {B::next(12)});
  EXPECT_EQ(rows_of("fact"),
            "1 7 -5 甲 -\n"
            "2 1 - - -\n"
            "3 2 99  -\n"
            "11 2 20 b 3\n"
            "12 2 10 a 3\n"
            "13 2 - - 3\n"
            "14 2 4 乙 3\n"
            "15 2 4 乙 3\n");
}

TEST_F(BulkInsert, TakesRowsOfATableWithoutRowid) {
  const std::vector<std::string> totals = {"", "97.5"};
  const std::vector<std::int32_t> places = {1, 0};
  bulk_insert(season_, "place", 2, {B::same(4), B::counted(1), B::texts_at(places, totals, 0)});
  EXPECT_EQ(rows_of("place"), "4 1 97.5\n4 2 -\n");
}

TEST_F(BulkInsert, RowsMayReferToOneAnother) {
  const std::vector<std::int64_t> replaces = {2, B::null, 1};
  bulk_insert(season_, "fact", 3,
              {B::next(1), B::same(1), B::same(B::null), B::same(B::null), B::numbers(replaces)});
  EXPECT_EQ(rows_of("fact"), "1 1 - - 2\n2 1 - - -\n3 1 - - 1\n");
}

struct Refused {
  const char* name;
  std::vector<std::int64_t> units;
  std::vector<std::int64_t> values;
  BulkColumn sequence;
  std::int64_t replaces;
  const char* said;
};
const Refused refused[] = {
    {"AReferenceToNothing", {1, 3}, {1, 1}, B::next(2), B::null, "FOREIGN KEY constraint failed"},
    {"AReferenceToNoRow", {1, 1}, {1, 1}, B::next(2), 9, "FOREIGN KEY constraint failed"},
    {"ANegativeReference", {1, -1}, {1, 1}, B::next(2), B::null, "FOREIGN KEY constraint failed"},
    {"AHugeReference",
     {1, 1LL << 40},
     {1, 1},
     B::next(2),
     B::null,
     "FOREIGN KEY constraint failed"},
    {"ACheck", {1, 1}, {1, 100}, B::next(2), B::null, "CHECK constraint failed: value < 100"},
    {"NothingWhereThereMustBe",
     {1, B::null},
     {1, 1},
     B::next(2),
     B::null,
     "NOT NULL constraint failed: fact.unit"},
    {"AKeyThatIsTaken",
     {1, 1},
     {1, 1},
     B::counted(0),
     B::null,
     "UNIQUE constraint failed: fact.sequence"},
    {"NumbersThatAreNotTheNext",
     {1, 1},
     {1, 1},
     B::next(3),
     B::null,
     "rows are numbered otherwise"},
};
class BulkRefusal : public BulkInsert, public testing::WithParamInterface<Refused> {};
TEST_P(BulkRefusal, IsThatOfSqlite) {
  season_.exec("INSERT INTO fact VALUES (1, 1, 50, 'before', NULL)");
  const Refused& one = GetParam();
  EXPECT_EQ(refusal_of(2, {one.sequence, B::numbers(one.units), B::numbers(one.values),
                           B::same(B::null), B::same(one.replaces)}),
            one.said);
  EXPECT_EQ(rows_of("fact"), "1 1 50 before -\n");
  // The connection is as it was.
  EXPECT_THROW(season_.exec("INSERT INTO fact VALUES (5, 3, 1, '', NULL)"), SQLite::Exception);
  EXPECT_THROW(season_.exec("INSERT OR REPLACE INTO fact VALUES (1, 2, 1, '', NULL)"),
               SQLite::Exception);
  EXPECT_THROW(season_.exec("SELECT * FROM rows_in_memory"), SQLite::Exception);
}
INSTANTIATE_TEST_SUITE_P(Rows, BulkRefusal, testing::ValuesIn(refused), case_name<Refused>);

TEST_F(BulkInsert, TextIsNoNumber) {
  EXPECT_EQ(refusal_of(1, {B::next(1), B::same("x"), B::same(1), B::same("x"), B::same(B::null)}),
            "cannot store TEXT value in INTEGER column fact.unit");
}

}  // namespace
}  // namespace redbanner
