#pragma once

#include <map>
#include <memory>
#include <string>

#include "adapters/sqlite/chain.h"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace redbanner {

// Looks each text up in the file.
class TextsOfFile : public TextSource {
 public:
  explicit TextsOfFile(SQLite::Database& season);
  ~TextsOfFile() override;
  std::optional<std::string> text(const DictionaryTable& dictionary, std::int64_t number) override;

 private:
  SQLite::Database& season_;
  std::map<std::string, std::unique_ptr<SQLite::Statement>> by_table_;
};

}  // namespace redbanner
