#include <string_view>
#include <unordered_map>
#include <utility>

#include "adapters/sqlite/bulk_insert.h"
#include "adapters/sqlite/chain.h"
#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/read_lists.h"
#include "adapters/sqlite/texts.h"
#include "adapters/sqlite/write.h"

namespace redbanner {
namespace {

// The entrants of the season by number. Rows come in the order of ids and so mostly in that of
// numbers: the next one is looked at first.
class Entrants {
 public:
  Entrants(SQLite::Database& season, const std::string& file)
      : file_(file), ids_(read_names(season, "entrant")) {}

  std::int64_t number_of(std::string_view id) {
    if (next_ >= ids_.size() || ids_[next_] != id) next_ = found(id);
    return static_cast<std::int64_t>(next_++);
  }
  const Names& ids() const { return ids_; }

 private:
  std::size_t found(std::string_view id) {
    if (numbers_.empty())
      for (std::size_t number = 1; number < ids_.size(); ++number)
        numbers_.emplace(ids_[number], number);
    const auto known = numbers_.find(id);
    if (known == numbers_.end())
      throw Failure(Failure::Kind::content, file_, {"entrant_is_unknown", {std::string(id)}});
    return known->second;
  }

  const std::string& file_;
  Names ids_;  // by number; the first is nobody's
  std::size_t next_ = 1;
  std::unordered_map<std::string_view, std::size_t> numbers_;  // once it is asked for
};

// The texts of the season, the entrants' from memory.
class Texts : public TextSource {
 public:
  Texts(SQLite::Database& season, const Names& entrants) : file_(season), entrants_(entrants) {}
  std::optional<std::string> text(const DictionaryTable& dictionary, std::int64_t number) override {
    if (std::string_view(dictionary.table) != "entrant") return file_.text(dictionary, number);
    return entrants_.at(static_cast<std::size_t>(number));
  }

 private:
  TextsOfFile file_;
  const Names& entrants_;
};

// Columns of one table while they are filled, row by row.
class Filling {
 public:
  Filling(const char* table, std::size_t rows) : table_(chained_table(table)), most_(rows) {
    columns_.resize(table_.columns.size());
  }

  void row() {
    column_ = 0;
    ++rows_;
  }
  void whole(std::int64_t number) { put(columns_[column_++].numbers, number); }
  void null() {
    Column& column = columns_[column_++];
    if (column.is_text)
      put(column.texts, std::string_view());
    else
      put(column.numbers, BulkColumn::null);
  }
  void text(std::string_view text) { put(columns_[column_++].texts, text); }  // its caller keeps it
  void text_column(std::size_t at) { columns_[at].is_text = true; }

  void hash(TextSource& texts, std::vector<ChainedPart>& parts) const {
    if (rows_ == 0) return;
    ChainedRows hashed(table_);
    hashed.add(rows_, columns());
    parts.push_back({table_.name, hashed.finish(texts)});
  }
  void write(SQLite::Database& season) const { bulk_insert(season, table_.name, rows_, columns()); }

 private:
  struct Column {
    bool is_text = false;
    std::vector<std::int64_t> numbers;
    std::vector<std::string_view> texts;
  };
  std::vector<BulkColumn> columns() const {
    std::vector<BulkColumn> columns;
    for (const Column& column : columns_)
      columns.push_back(column.is_text ? BulkColumn::texts(column.texts)
                                       : BulkColumn::numbers(column.numbers));
    return columns;
  }
  template <class Value>
  void put(std::vector<Value>& column, Value value) const {
    if (column.empty()) column.reserve(most_);
    column.push_back(value);
  }

  const ChainedTable& table_;
  std::size_t most_;
  std::vector<Column> columns_;
  std::size_t column_ = 0;
  std::size_t rows_ = 0;
};

Filling filled_standings(SQLite::Database& season, std::int64_t id, const Evaluation& evaluation,
                         Entrants& entrants) {
  Dictionary place_rules(season, "place_rule"), groups(season, "entrant_group");
  Filling filling("standing_row", evaluation.standings.size());
  for (const std::size_t at : {7, 8}) filling.text_column(at);
  std::int64_t number = 0;
  for (const StandingRow& row : evaluation.standings) {
    filling.row();
    filling.whole(id);
    filling.whole(++number);
    filling.whole(place_rules.number_of(row.place_rule));
    row.group.empty() ? filling.null() : filling.whole(groups.number_of(row.group));
    filling.whole(entrants.number_of(row.entrant));
    row.place ? filling.whole(*row.place) : filling.null();
    filling.whole(row.sharing);
    row.total ? filling.text(*row.total) : filling.null();
    filling.text(row.state);
  }
  return filling;
}

Filling filled_decisions(SQLite::Database& season, std::int64_t id, const Evaluation& evaluation,
                         Entrants& entrants) {
  Dictionary awards(season, "award");
  Filling filling("decision_row", evaluation.decisions.size());
  for (const std::size_t at : {4, 5}) filling.text_column(at);
  std::int64_t number = 0;
  for (const DecisionRow& row : evaluation.decisions) {
    filling.row();
    filling.whole(id);
    filling.whole(++number);
    filling.whole(awards.number_of(row.award));
    filling.whole(entrants.number_of(row.entrant));
    filling.text(row.outcome);
    row.money ? filling.text(*row.money) : filling.null();
  }
  return filling;
}

}  // namespace

std::int64_t write_evaluation(SQLite::Database& season, const std::string& file,
                              const Evaluation& evaluation) {
  const std::int64_t id = last_of(season, "evaluation", "id") + 1;
  Entrants entrants(season, file);
  Texts texts(season, entrants.ids());
  const Filling standings = filled_standings(season, id, evaluation, entrants);
  const Filling decisions = filled_decisions(season, id, evaluation, entrants);
  // The seal is over the rows, and the rows refer to the sealed evaluation.
  std::vector<ChainedPart> parts;
  for (const Filling* const filling : {&decisions, &standings}) filling->hash(texts, parts);
  const std::string chain = read_link(season, evaluation.position);
  const std::string rulebook = read_rulebook_sha256(season, evaluation.rulebook_version);
  const std::string seal = seal_sha256(id, evaluation, chain, rulebook, std::move(parts));
  Insert(season, "evaluation", 10)(
      id, Dictionary(season, "period").number_of(evaluation.period), evaluation.position,
      static_cast<std::int64_t>(evaluation.rulebook_version), evaluation.at, evaluation.by,
      evaluation.program, evaluation.results_sha256, chain, seal);
  for (const Filling* const filling : {&standings, &decisions}) filling->write(season);
  return id;
}

}  // namespace redbanner
