#include "adapters/sqlite/verify.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

#include "adapters/sqlite/chain.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/schema.h"
#include "adapters/sqlite/snapshot.h"
#include "adapters/sqlite/texts.h"

namespace redbanner {
namespace {

// Rows by the million: SQLite's own interface is faster than what wraps it.
class Reader {
 public:
  Reader(SQLite::Database& season, const std::string& query) : season_(season.getHandle()) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(season_, query.c_str(), -1, &statement, nullptr), SQLITE_OK);
    statement_.reset(statement);
  }
  bool step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_DONE) return false;
    check(code, SQLITE_ROW);
    return true;
  }
  std::int64_t whole(int column) { return sqlite3_column_int64(statement_.get(), column); }
  void add_row_to(ChainedRows& rows) {
    rows.row();
    const int columns = sqlite3_column_count(statement_.get());
    for (int i = 0; i < columns; ++i) add_to(rows, i);
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  void check(int code, int wanted) const {
    if (code != wanted) throw SQLite::Exception(season_, code);
  }
  void add_to(ChainedRows& rows, int column) {
    switch (sqlite3_column_type(statement_.get(), column)) {
      case SQLITE_NULL:
        return rows.null();
      case SQLITE_INTEGER:
        return rows.whole(whole(column));
      default: {  // the tables are STRICT: nothing but whole numbers and texts
        const auto* text = sqlite3_column_text(statement_.get(), column);
        const int size = sqlite3_column_bytes(statement_.get(), column);
        return rows.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
      }
    }
  }
  sqlite3* season_;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

// Keeps in mind what was looked up, so that a text of no use is found.
class UsedTexts : public TextsOfFile {
 public:
  using TextsOfFile::TextsOfFile;
  std::optional<std::string> text(const DictionaryTable& dictionary, std::int64_t number) override {
    used_[dictionary.table].insert(number);
    return TextsOfFile::text(dictionary, number);
  }
  void use(const std::string& table, std::int64_t number) { used_[table].insert(number); }
  bool is_used(const std::string& table, std::int64_t number) {
    return used_[table].contains(number);
  }

 private:
  std::map<std::string, std::unordered_set<std::int64_t>> used_;
};

// What a batch, or an evaluation, has in the tables.
struct Owned {
  std::vector<ChainedPart> parts;
  bool is_parted = false;  // rows of others stand between its own
};
using OwnedBy = std::map<std::int64_t, Owned>;

// The columns that a table has in the file; none where an older season has no such table.
std::set<std::string> columns_in(SQLite::Database& season, const ChainedTable& table) {
  std::set<std::string> names;
  SQLite::Statement columns(season, "SELECT name FROM pragma_table_info(?)");
  columns.bind(1, table.name);
  while (columns.executeStep()) names.insert(columns.getColumn(0).getString());
  return names;
}

// A column that an older season lacks is NULL in each of its rows.
std::string columns_of(const ChainedTable& table, const std::set<std::string>& there) {
  std::string list;
  for (const auto& column : table.columns) {
    const std::string name = column.name;
    list += (list.empty() ? "" : ", ") + (there.contains(name) ? '"' + name + '"' : "NULL");
  }
  return list;
}

int owner_column(const ChainedTable& table) {
  const auto is_owner = [&](const auto& one) { return std::string_view(one.name) == table.owner; };
  return static_cast<int>(std::ranges::find_if(table.columns, is_owner) - table.columns.begin());
}

// One pass from end to end, in order of the key.
void hash_table(SQLite::Database& season, const ChainedTable& table, TextSource& texts,
                OwnedBy& all) {
  const auto there = columns_in(season, table);
  if (there.empty()) return;
  const std::string order = there.contains("sequence") ? "sequence" : table.key;
  Reader reader(
      season, "SELECT " + columns_of(table, there) + " FROM " + table.name + " ORDER BY " + order);
  ChainedRows rows(table);
  const int owner_at = owner_column(table);
  std::int64_t owner = 0;
  const auto finish = [&] {
    if (rows.empty()) return;
    Owned& owned = all[owner];
    const std::string digest = rows.finish(texts);
    if (!owned.parts.empty() && owned.parts.back().table == table.name)
      owned.is_parted = true;
    else
      owned.parts.push_back({table.name, digest});
  };
  while (reader.step()) {
    if (reader.whole(owner_at) != owner) finish();
    owner = reader.whole(owner_at);
    reader.add_row_to(rows);
  }
  finish();
}

OwnedBy hash_tables(SQLite::Database& season, const std::vector<ChainedTable>& tables,
                    TextSource& texts) {
  OwnedBy all;
  for (const ChainedTable& table : tables) hash_table(season, table, texts, all);
  return all;
}

std::map<std::int64_t, std::string> read_chain(SQLite::Database& season) {
  std::map<std::int64_t, std::string> chain;
  SQLite::Statement rows(season, "SELECT batch, sha256 FROM chain");
  while (rows.executeStep()) chain[rows.getColumn(0).getInt64()] = rows.getColumn(1).getString();
  return chain;
}

// A whole verification; each step adds to what was found.
class Verification {
 public:
  explicit Verification(SQLite::Database& season)
      : season_(season), texts_(season), chain_(read_chain(season)) {
    for (Batch& batch : read_batches(season)) batches_[batch.id] = std::move(batch);
    of_batches_ = hash_tables(season, chained_tables, texts_);
    of_evaluations_ = hash_tables(season, sealed_tables, texts_);
    misplaced_ = misplaced_evaluations();
  }

  std::vector<Finding> run() {
    check_batches();
    check_evaluations();
    check_dictionaries();
    check_states();
    return std::move(found_);
  }

 private:
  void about_batch(const char* what, const Batch& batch) {
    found_.push_back({batch.id, {}, {what, {batch.id, batch.at, batch.by, batch.command}}});
  }
  void about_evaluation(const char* what, const Evaluation& one) {
    found_.push_back({{}, one.id, {what, {one.id, one.at, one.by, one.period}}});
  }

  void check_batches() {
    std::map<std::int64_t, const Batch*> all;  // that there should be
    for (const auto& [id, link] : chain_) all[id] = nullptr;
    for (const auto& [id, batch] : batches_) all[id] = &batch;
    std::int64_t next = 1;
    std::string before;  // each is checked by the link before it as it stands: a fault is one fault
    for (const auto& [id, batch] : all) {
      if (id > next) missing_batch(next);
      next = id + 1;
      const auto link = chain_.find(id);
      if (batch == nullptr)
        missing_batch(id);
      else
        before = check_batch(*batch, before);
      if (link != chain_.end()) before = link->second;
    }
    for (const auto& [id, owned] : of_batches_)
      if (!all.contains(id))
        for (const auto& part : owned.parts) row_of_none("row_of_no_batch", part, id);
  }

  void missing_batch(std::int64_t id) { found_.push_back({id, {}, {"batch_is_missing", {id}}}); }
  void row_of_none(const char* what, const ChainedPart& part, std::int64_t id) {
    found_.push_back({{}, {}, {what, {std::string(part.table), id}}});
  }

  std::string check_batch(const Batch& batch, const std::string& before) {
    const Owned& owned = of_batches_[batch.id];
    const std::string link = link_sha256(before, owned.parts);
    if (!chain_.contains(batch.id))
      about_batch("batch_not_chained", batch);
    else if (owned.is_parted)
      about_batch("batch_out_of_order", batch);
    else if (link != chain_[batch.id])
      about_batch("batch_does_not_fit", batch);
    return link;
  }

  void check_evaluations() {
    std::int64_t next = 1;
    for (const Evaluation& one : read_evaluations(season_, {})) {
      if (one.id > next) found_.push_back({{}, next, {"evaluation_is_missing", {next}}});
      next = one.id + 1;
      check_evaluation(one);
      of_evaluations_.erase(one.id);
    }
    for (const auto& [id, owned] : of_evaluations_)
      for (const auto& part : owned.parts) row_of_none("row_of_no_evaluation", part, id);
  }

  // Those that do not say where their rows lie.
  std::set<std::int64_t> misplaced_evaluations() {
    std::set<std::int64_t> misplaced;
    if (version_of(season_) < first_version_with_numbered_results) return misplaced;
    for (const std::string what : {"standing", "decision"}) {
      SQLite::Statement rows(
          season_,
          "SELECT id FROM evaluation LEFT JOIN (SELECT evaluation, min(sequence) AS first, "
          "max(sequence) AS last FROM " +
              what +
              "_row GROUP BY evaluation) "
              "ON evaluation = id WHERE first IS NOT first_" +
              what + " OR last IS NOT last_" + what);
      while (rows.executeStep()) misplaced.insert(rows.getColumn(0).getInt64());
    }
    return misplaced;
  }

  void check_evaluation(const Evaluation& one) {
    const std::string rulebook = read_rulebook_sha256(season_, one.rulebook_version);
    const Owned& owned = of_evaluations_[one.id];
    if (one.chain_sha256 != chain_[one.position] || owned.is_parted ||
        misplaced_.contains(one.id) || one.seal_sha256 != seal_sha256(one, rulebook, owned.parts))
      about_evaluation("seal_does_not_fit", one);
    else if (one.results_sha256 != results_sha256(one.results))
      about_evaluation("results_do_not_fit", one);
  }

  // Texts come with the rows that refer to them: one that nothing refers to came another way.
  void check_dictionaries() {
    SQLite::Statement periods(season_, "SELECT period FROM evaluation");
    while (periods.executeStep()) texts_.use("period", periods.getColumn(0).getInt64());
    for (const DictionaryTable& dictionary : dictionaries) {
      const std::string table = dictionary.table;
      SQLite::Statement rows(season_, "SELECT number, id FROM " + table + " ORDER BY number");
      while (rows.executeStep()) {
        const std::int64_t number = rows.getColumn(0).getInt64();
        if (!texts_.is_used(table, number))
          found_.push_back(
              {{}, {}, {"text_of_no_use", {table, number, rows.getColumn(1).getString()}}});
      }
    }
  }

  // They came with the tables.
  void check_states() {
    constexpr std::string_view states =
        "0 present 1 late 2 not_applicable 3 not_examined 4 refused 5 pending ";
    std::string found;
    SQLite::Statement rows(season_, "SELECT number || ' ' || id || ' ' FROM state ORDER BY number");
    while (rows.executeStep()) found += rows.getColumn(0).getString();
    if (found != states) found_.push_back({{}, {}, {"states_do_not_fit", {}}});
  }

  SQLite::Database& season_;
  UsedTexts texts_;
  std::map<std::int64_t, std::string> chain_;
  std::map<std::int64_t, Batch> batches_;
  OwnedBy of_batches_, of_evaluations_;
  std::set<std::int64_t> misplaced_;  // evaluations
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> verify_season(SQLite::Database& season) {
  if (const auto version = version_of(season); version < first_version_with_chain)
    return {{{}, {}, {"season_not_chained", {std::int64_t{version}}}}};
  auto found = Verification(season).run();
  if (!snapshot_fits(season)) found.push_back({{}, {}, {"snapshot_differs", {}}});
  return found;
}

void chain_what_is_there(SQLite::Database& season) {
  TextsOfFile texts(season);
  SQLite::Statement insert(season, "INSERT INTO chain VALUES (?, ?)");
  std::string before;
  for (const auto& [id, owned] : hash_tables(season, chained_tables, texts)) {
    before = link_sha256(before, owned.parts);
    insert.bind(1, id);
    insert.bind(2, before);
    insert.exec();
    insert.reset();
  }

  OwnedBy sealed = hash_tables(season, sealed_tables, texts);
  SQLite::Statement update(season,
                           "UPDATE evaluation SET chain_sha256 = ?, seal_sha256 = ? WHERE id = ?");
  for (Evaluation& one : read_evaluations(season, {})) {
    one.chain_sha256 = read_link(season, one.position);
    update.bind(1, one.chain_sha256);
    update.bind(2, seal_sha256(one, read_rulebook_sha256(season, one.rulebook_version),
                               sealed[one.id].parts));
    update.bind(3, one.id);
    update.exec();
    update.reset();
  }
}

}  // namespace redbanner
