#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "adapters/sqlite/chain.h"
#include "engine/core/date.h"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace redbanner {

// Of a column that holds bytes, not text.
struct Bytes {
  const std::string& of;
};

// The largest number in a column of whole numbers; 0 where there is no row.
std::int64_t last_of(SQLite::Database& season, const std::string& table, const char* key);

// Inserts rows into one table, one by one, and hashes those that are chained; each row's values in
// the order of its columns.
class Insert {
 public:
  Insert(SQLite::Database& season, const std::string& table, std::size_t columns);
  Insert(SQLite::Database& season, ChainedRows& rows);
  Insert(Insert&&) noexcept;
  ~Insert();

  template <class... Value>
  void operator()(const Value&... values) {
    begin();
    int at = 0;
    (bind(++at, values), ...);
    finish();
  }

 private:
  void begin();  // also after a row that failed
  void finish();
  template <class T>
  void bind(int at, const std::optional<T>& value) {
    if (value)
      bind(at, *value);
    else
      bind_null(at);
  }
  void bind_null(int at);
  void bind(int at, std::int64_t number);
  void bind(int at, const std::string& text);
  void bind(int at, const Date& day) { bind(at, day.text()); }
  void bind(int at, const Bytes& bytes);

  std::unique_ptr<SQLite::Statement> statement_;
  ChainedRows* hashed_ = nullptr;
};

// A table that gives each text its number, once. The same text comes many times in turn.
class Dictionary {
 public:
  Dictionary(SQLite::Database& season, const std::string& table);
  ~Dictionary();
  std::int64_t number_of(const std::string& id);
  std::optional<std::int64_t> number_if_any(const std::string& id);  // empty: none

 private:
  std::int64_t in_file(const std::string& id);
  std::unique_ptr<SQLite::Statement> find_;
  Insert insert_;
  std::int64_t last_;
  std::unordered_map<std::string, std::int64_t> numbers_;
  const std::pair<const std::string, std::int64_t>* asked_ = nullptr;  // asked for last
};

}  // namespace redbanner
