#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/sha256/sha256.h"
#include "adapters/sqlite/bulk_insert.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/season.h"

namespace redbanner {

// What the chain's hashes are taken over: the values themselves, whatever SQLite makes of them in
// the file. Writer and verifier feed the same classes. README.md says it byte by byte.

// Values on their way into a hash: a tag, then as few bytes as hold the value.
class Encoding {
 public:
  Encoding();
  void row();  // begins one; NULLs at its end leave no trace, so that a table may gain columns
  void texts(std::string_view column);  // begins the texts that a column refers to
  void null();
  void whole(std::int64_t number);
  void text(std::string_view text);
  void blob(std::string_view bytes);
  std::string finish();  // 32 bytes; then it begins anew

 private:
  void begin(char tag);
  char* room_for_tag_and(std::size_t bytes);
  void sized(char tag, std::string_view bytes);
  void pass_on();
  Sha256 hash_;
  std::vector<char> waiting_;  // so many bytes, for the hash to take many at once
  std::size_t used_ = 0;
  std::size_t nulls_ = 0;
};

// The texts that numbers stand for, as the file has them now.
class TextSource {
 public:
  virtual ~TextSource() = default;
  virtual std::optional<std::string> text(const DictionaryTable& dictionary,
                                          std::int64_t number) = 0;
};

// The rows of one table that belong together, in order; with them the texts that they refer to.
class ChainedRows {
 public:
  explicit ChainedRows(const ChainedTable& table);
  const ChainedTable& table() const { return *table_; }
  bool empty() const { return empty_; }

  void row();
  // The row's values, in the order of the columns.
  void null();
  void whole(std::int64_t number);
  void text(std::string_view text);
  // Many rows at once.
  void add(std::size_t rows, std::span<const BulkColumn> columns);
  std::string finish(TextSource& texts);  // 32 bytes; then it begins anew

 private:
  // The numbers that a column has had: each once since the last finish().
  struct Referred {
    const ChainedColumn* column;
    std::vector<std::uint32_t> seen;  // by number: in which round last
    std::set<std::int64_t> strays;    // too large for that
    std::vector<std::int64_t> numbers;
  };
  void refer(Referred& column, std::int64_t number) const;
  void begin();

  const ChainedTable* table_;
  Encoding encoding_;
  std::vector<int> referred_by_column_;  // index into referred_; -1: no reference
  std::vector<Referred> referred_;
  std::size_t column_ = 0;
  std::uint32_t round_ = 1;
  bool empty_ = true;
};

// What one batch, or one evaluation, has in the tables: a hash each, in order of the tables' names.
struct ChainedPart {
  std::string_view table;
  std::string sha256;  // 32 bytes
};

// A batch's link: its hash, in hex, over the one before (empty: the first) and its own rows.
std::string link_sha256(const std::string& before, std::vector<ChainedPart> parts);

// An evaluation's seal, in hex: over the chain's link, the rulebook, its columns and its rows.
std::string seal_sha256(const Evaluation& evaluation, const std::string& rulebook_sha256,
                        std::vector<ChainedPart> parts);

}  // namespace redbanner
