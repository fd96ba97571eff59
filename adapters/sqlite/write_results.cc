#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/insert_hashed.h"
#include "adapters/sqlite/number_columns.h"
#include "adapters/sqlite/read.h"
#include "adapters/sqlite/texts.h"
#include "adapters/sqlite/write.h"
#include "engine/core/worker.h"

namespace redbanner {
namespace {

// The entrants that results name: their numbers in the season's file by place, and back. Those of a
// roster are numbered as it is, from 1.
class Entrants {
 public:
  Entrants(SQLite::Database& season, const std::string& file, const ResultRows& results)
      : results_(results), numbers_(results.entrants.size()) {
    if (results.entrants_are_roster)
      std::iota(numbers_.begin(), numbers_.end(), std::int64_t{1});
    else
      look_up(season, file);
  }

  const std::vector<std::int64_t>& numbers() const { return numbers_; }  // by place
  const std::string& id(std::int64_t number) const {
    const auto place = results_.entrants_are_roster ? number - 1 : places_.at(number);
    return results_.entrants.at(static_cast<std::size_t>(place));
  }

 private:
  void look_up(SQLite::Database& season, const std::string& file) {
    SQLite::Statement find(season, "SELECT number FROM entrant WHERE id = ?");
    for (std::size_t place = 0; place < numbers_.size(); ++place) {
      find.bindNoCopy(1, results_.entrants[place]);
      if (!find.executeStep())
        throw Failure(Failure::Kind::content, file,
                      {"entrant_is_unknown", {results_.entrants[place]}});
      numbers_[place] = find.getColumn(0).getInt64();
      places_[numbers_[place]] = static_cast<std::int64_t>(place);
      find.reset();
    }
  }

  const ResultRows& results_;
  std::vector<std::int64_t> numbers_;
  std::unordered_map<std::int64_t, std::int64_t> places_;  // where they are looked up
};

// The texts of the season, the entrants' from memory.
class Texts : public TextSource {
 public:
  Texts(SQLite::Database& season, const Entrants& entrants) : file_(season), entrants_(entrants) {}
  std::optional<std::string> text(const DictionaryTable& dictionary, std::int64_t number) override {
    if (std::string_view(dictionary.table) != "entrant") return file_.text(dictionary, number);
    return entrants_.id(number);
  }

 private:
  TextsOfFile file_;
  const Entrants& entrants_;
};

// Where the rows of an evaluation lie in one of their tables; both none where it has none.
struct Lies {
  std::optional<std::int64_t> first, last;
};

// The rows of an evaluation on their way into their tables, and into the hash of its seal. The
// evaluation itself is added behind them, for its seal is over its rows.
class Writing {
 public:
  Writing(SQLite::Database& season, std::int64_t id, const ResultRows& results,
          const Entrants& entrants, Worker& beside)
      : season_(season), id_(id), results_(results), entrants_(entrants), beside_(beside) {}

  std::vector<ChainedPart> write(TextSource& texts) {
    if (results_.standings.size() > 0) write_standings(texts);
    if (results_.decisions.size() > 0) write_decisions(texts);
    return std::move(parts_);
  }
  Lies standings() const { return standings_; }
  Lies decisions() const { return decisions_; }

 private:
  using TextColumn = ResultRows::TextColumn;

  void write_standings(TextSource& texts) {
    const ResultRows::Standings& rows = results_.standings;
    const auto place_rules = numbers_of("place_rule", rows.place_rule);
    const auto groups = numbers_of("entrant_group", rows.group);
    standings_ =
        add("standing_row", rows.size(),
            {numbers_at(rows.place_rule, place_rules), numbers_at(rows.group, groups),
             numbers_at(rows.entrant, entrants_.numbers()), column_of(rows.place, std::int64_t{0}),
             column_of(rows.sharing, BulkColumn::null), texts_at(rows.total, results_.texts),
             texts_at(rows.state, results_.texts)},
            texts);
  }

  void write_decisions(TextSource& texts) {
    const ResultRows::Decisions& rows = results_.decisions;
    const auto awards = numbers_of("award", rows.award);
    decisions_ = add("decision_row", rows.size(),
                     {numbers_at(rows.award, awards), numbers_at(rows.entrant, entrants_.numbers()),
                      texts_at(rows.outcome, results_.texts), texts_at(rows.money, results_.texts)},
                     texts);
  }

  // Before their own columns stand the row's number in the table, the evaluation, and the row's
  // number in that.
  Lies add(const char* table, std::size_t rows, const std::vector<BulkColumn>& of_rows,
           TextSource& texts) {
    const std::int64_t first = last_of(season_, table, "sequence") + 1;
    std::vector<BulkColumn> columns = {BulkColumn::next(first), BulkColumn::same(id_),
                                       BulkColumn::counted(1)};
    columns.insert(columns.end(), of_rows.begin(), of_rows.end());
    ChainedRows hashed(chained_table(table));
    insert_hashed(season_, hashed, rows, columns, beside_, "evaluation");
    parts_.push_back({table, hashed.finish(texts)});
    return {first, first + static_cast<std::int64_t>(rows) - 1};
  }

  std::vector<std::int64_t> numbers_of(const char* dictionary, const TextColumn& column) {
    Dictionary numbers(season_, dictionary);
    return numbers_in(
        results_.texts, column, [&](const auto& text) { return numbers.number_of(text); },
        EmptyText::null);
  }

  SQLite::Database& season_;
  std::int64_t id_;
  const ResultRows& results_;
  const Entrants& entrants_;
  Worker& beside_;
  std::vector<ChainedPart> parts_;
  Lies standings_, decisions_;
};

}  // namespace

std::int64_t write_evaluation(SQLite::Database& season, const std::string& file,
                              Evaluation& evaluation, Worker& beside) {
  const std::int64_t id = last_of(season, "evaluation", "id") + 1;
  std::optional<Task> summing_up;
  if (evaluation.results_sha256.empty())
    summing_up.emplace(beside,
                       [&] { evaluation.results_sha256 = results_sha256(evaluation.results); });
  const Entrants entrants(season, file, evaluation.results);
  Texts texts(season, entrants);
  Writing results(season, id, evaluation.results, entrants, beside);
  std::vector<ChainedPart> parts = results.write(texts);
  if (summing_up) summing_up->wait();
  evaluation.id = id;
  evaluation.chain_sha256 = read_link(season, evaluation.position);
  const std::string rulebook = read_rulebook_sha256(season, evaluation.rulebook_version);
  evaluation.seal_sha256 = seal_sha256(evaluation, rulebook, std::move(parts));
  Insert(season, "evaluation", 14)(
      id, Dictionary(season, "period").number_of(evaluation.period), evaluation.position,
      static_cast<std::int64_t>(evaluation.rulebook_version), evaluation.at, evaluation.by,
      evaluation.program, evaluation.results_sha256, evaluation.chain_sha256,
      evaluation.seal_sha256, results.standings().first, results.standings().last,
      results.decisions().first, results.decisions().last);
  return id;
}

}  // namespace redbanner
