#include "adapters/sqlite/texts.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace redbanner {

TextsOfFile::TextsOfFile(SQLite::Database& season) : season_(season) {}
TextsOfFile::~TextsOfFile() = default;

std::optional<std::string> TextsOfFile::text(const DictionaryTable& dictionary,
                                             std::int64_t number) {
  auto& find = by_table_[dictionary.table];
  if (!find)
    find = std::make_unique<SQLite::Statement>(season_, "SELECT " + std::string(dictionary.text) +
                                                            " FROM " + dictionary.table +
                                                            " WHERE " + dictionary.key + " = ?");
  find->reset();
  find->bind(1, number);
  if (!find->executeStep()) return {};
  std::string text = find->getColumn(0).getString();
  find->reset();  // else the transaction stays open to it
  return text;
}

}  // namespace redbanner
