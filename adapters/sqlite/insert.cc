#include "adapters/sqlite/insert.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace redbanner {
namespace {

std::string placeholders(std::size_t count) {
  std::string text = "?";
  for (std::size_t i = 1; i < count; ++i) text += ", ?";
  return text;
}

}  // namespace

std::int64_t last_of(SQLite::Database& season, const std::string& table, const char* key) {
  return season.execAndGet("SELECT coalesce(max(" + std::string(key) + "), 0) FROM " + table)
      .getInt64();
}

Insert::Insert(SQLite::Database& season, const std::string& table, std::size_t columns)
    : statement_(std::make_unique<SQLite::Statement>(
          season, "INSERT INTO " + table + " VALUES (" + placeholders(columns) + ")")) {}

Insert::Insert(SQLite::Database& season, ChainedRows& rows)
    : Insert(season, rows.table().name, rows.table().columns.size()) {
  hashed_ = &rows;
}

Insert::Insert(Insert&&) noexcept = default;
Insert::~Insert() = default;

void Insert::begin() {
  statement_->tryReset();  // says once more how an attempt before failed
  if (hashed_ != nullptr) hashed_->row();
}

void Insert::finish() {
  statement_->exec();
  statement_->reset();
}

void Insert::bind_null(int at) {
  statement_->bind(at);
  if (hashed_ != nullptr) hashed_->null();
}

void Insert::bind(int at, std::int64_t number) {
  statement_->bind(at, number);
  if (hashed_ != nullptr) hashed_->whole(number);
}

void Insert::bind(int at, const std::string& text) {
  statement_->bind(at, text);
  if (hashed_ != nullptr) hashed_->text(text);
}

void Insert::bind(int at, const Bytes& bytes) {
  statement_->bindNoCopy(at, bytes.of.data(), static_cast<int>(bytes.of.size()));
  if (hashed_ != nullptr) hashed_->text(bytes.of);
}

Dictionary::Dictionary(SQLite::Database& season, const std::string& table)
    : find_(std::make_unique<SQLite::Statement>(season,
                                                "SELECT number FROM " + table + " WHERE id = ?")),
      insert_(season, table, 2),
      last_(last_of(season, table, "number")) {}

Dictionary::~Dictionary() = default;

std::int64_t Dictionary::number_of(const std::string& id) {
  if (asked_ != nullptr && asked_->first == id) return asked_->second;
  const auto [known, is_new] = numbers_.try_emplace(id, 0);
  if (is_new) known->second = in_file(id);
  asked_ = &*known;
  return known->second;
}

std::optional<std::int64_t> Dictionary::number_if_any(const std::string& id) {
  if (id.empty()) return {};
  return number_of(id);
}

std::int64_t Dictionary::in_file(const std::string& id) {
  find_->reset();
  find_->bind(1, id);
  if (find_->executeStep()) return find_->getColumn(0).getInt64();
  insert_(++last_, id);
  return last_;
}

}  // namespace redbanner
