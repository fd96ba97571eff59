#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/insert_hashed.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/read_lists.h"
#include "adapters/sqlite/texts.h"
#include "adapters/sqlite/write.h"

namespace redbanner {
namespace {

constexpr std::size_t rows_at_once = 50'000;

// The entrants of the season by number. Rows come in the order of ids and so mostly in that of
// numbers: the next one is looked at first, then the one that any list began with.
class Entrants {
 public:
  Entrants(SQLite::Database& season, const std::string& file)
      : file_(file), ids_(read_names(season, "entrant")) {}

  std::int64_t number_of(std::string_view id) {
    if (!is_at(next_, id)) next_ = is_at(first_, id) ? first_ : found(id);
    if (first_ == 0) first_ = next_;
    return static_cast<std::int64_t>(next_++);
  }
  const Names& ids() const { return ids_; }

 private:
  bool is_at(std::size_t number, std::string_view id) const {
    return number != 0 && number < ids_.size() && ids_[number] == id;
  }
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
  std::size_t first_ = 0;                                      // none yet
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

// Some rows of one table, column by column.
class Filling {
 public:
  explicit Filling(const ChainedTable& table) : columns_(table.columns.size()) {}

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

  std::size_t rows() const { return rows_; }
  std::vector<BulkColumn> columns() const {
    std::vector<BulkColumn> columns;
    for (const Column& column : columns_)
      columns.push_back(column.is_text ? BulkColumn::texts(column.texts)
                                       : BulkColumn::numbers(column.numbers));
    return columns;
  }

 private:
  struct Column {
    bool is_text = false;
    std::vector<std::int64_t> numbers;
    std::vector<std::string_view> texts;
  };
  template <class Value>
  void put(std::vector<Value>& column, Value value) const {
    if (column.empty()) column.reserve(rows_at_once);
    column.push_back(value);
  }

  std::vector<Column> columns_;
  std::size_t column_ = 0;
  std::size_t rows_ = 0;
};

// The rows of an evaluation in their tables; never all of a table at once beside what they are of.
class ResultRows {
 public:
  ResultRows(SQLite::Database& season, std::int64_t id, const Evaluation& evaluation,
             Entrants& entrants)
      : season_(season),
        id_(id),
        evaluation_(evaluation),
        entrants_(entrants),
        place_rules_(season, "place_rule"),
        groups_(season, "entrant_group"),
        awards_(season, "award") {}

  // Writes them, and says what they hash to. The evaluation itself is added behind them, for its
  // seal is over its rows.
  std::vector<ChainedPart> write(TextSource& texts) {
    std::vector<ChainedPart> parts;
    for (const char* name : {standings, decisions}) {
      ChainedRows hashed(chained_table(name));
      each_filling(name, [&](const Filling& filling) {
        insert_hashed(season_, hashed, filling.rows(), filling.columns(), "evaluation");
      });
      if (!hashed.empty()) parts.push_back({name, hashed.finish(texts)});
    }
    return parts;
  }

 private:
  static constexpr const char* standings = "standing_row";
  static constexpr const char* decisions = "decision_row";

  template <class Use>
  void each_filling(const char* name, Use use) {
    const bool is_of_standings = name == standings;
    const std::size_t all =
        is_of_standings ? evaluation_.standings.size() : evaluation_.decisions.size();
    for (std::size_t begin = 0; begin < all; begin += rows_at_once) {
      Filling filling(chained_table(name));
      for (std::size_t row = begin; row < std::min(all, begin + rows_at_once); ++row)
        is_of_standings ? fill_standing(filling, row) : fill_decision(filling, row);
      use(filling);
    }
  }

  void fill_standing(Filling& filling, std::size_t at) {
    const StandingRow& row = evaluation_.standings[at];
    for (const std::size_t column : {7, 8}) filling.text_column(column);
    filling.row();
    filling.whole(id_);
    filling.whole(static_cast<std::int64_t>(at) + 1);
    filling.whole(place_rules_.number_of(row.place_rule));
    row.group.empty() ? filling.null() : filling.whole(groups_.number_of(row.group));
    filling.whole(entrants_.number_of(row.entrant));
    row.place ? filling.whole(*row.place) : filling.null();
    filling.whole(row.sharing);
    row.total ? filling.text(*row.total) : filling.null();
    filling.text(row.state);
  }

  void fill_decision(Filling& filling, std::size_t at) {
    const DecisionRow& row = evaluation_.decisions[at];
    for (const std::size_t column : {4, 5}) filling.text_column(column);
    filling.row();
    filling.whole(id_);
    filling.whole(static_cast<std::int64_t>(at) + 1);
    filling.whole(awards_.number_of(row.award));
    filling.whole(entrants_.number_of(row.entrant));
    filling.text(row.outcome);
    row.money ? filling.text(*row.money) : filling.null();
  }

  SQLite::Database& season_;
  std::int64_t id_;
  const Evaluation& evaluation_;
  Entrants& entrants_;
  Dictionary place_rules_, groups_, awards_;
};

}  // namespace

std::int64_t write_evaluation(SQLite::Database& season, const std::string& file,
                              const Evaluation& evaluation) {
  const std::int64_t id = last_of(season, "evaluation", "id") + 1;
  Entrants entrants(season, file);
  Texts texts(season, entrants.ids());
  ResultRows rows(season, id, evaluation, entrants);
  std::vector<ChainedPart> parts = rows.write(texts);
  const std::string chain = read_link(season, evaluation.position);
  const std::string rulebook = read_rulebook_sha256(season, evaluation.rulebook_version);
  const std::string seal = seal_sha256(id, evaluation, chain, rulebook, std::move(parts));
  Insert(season, "evaluation", 10)(
      id, Dictionary(season, "period").number_of(evaluation.period), evaluation.position,
      static_cast<std::int64_t>(evaluation.rulebook_version), evaluation.at, evaluation.by,
      evaluation.program, evaluation.results_sha256, chain, seal);
  return id;
}

}  // namespace redbanner
