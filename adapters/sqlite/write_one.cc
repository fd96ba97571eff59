#include "adapters/sqlite/write_one.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "adapters/sqlite/chain.h"
#include "adapters/sqlite/insert.h"
#include "adapters/sqlite/texts.h"

namespace redbanner {
namespace {

using SQLite::Statement;

// The numbers of one dictionary's texts. What is recorded stays as it is, so what was found holds.
class Numbers {
 public:
  Numbers(SQLite::Database& season, const char* table)
      : table_(table),
        find_(season, "SELECT number FROM " + std::string(table) + " WHERE id = ?") {}

  const char* table() const { return table_; }
  // Nothing where the file does not have the text.
  std::optional<std::int64_t> number_of(const std::string& id) {
    if (const auto known = numbers_.find(id); known != numbers_.end()) return known->second;
    find_.reset();
    find_.bind(1, id);
    if (!find_.executeStep()) return {};
    const std::int64_t number = find_.getColumn(0).getInt64();
    find_.reset();
    texts_.emplace(number, id);
    return numbers_[id] = number;
  }
  const std::string* text_of(std::int64_t number) const {
    const auto known = texts_.find(number);
    return known == texts_.end() ? nullptr : &known->second;
  }

 private:
  const char* table_;
  Statement find_;
  std::unordered_map<std::string, std::int64_t> numbers_;
  std::unordered_map<std::int64_t, std::string> texts_;
};

// The texts of the numbers that are known; others from the file.
class KnownTexts : public TextSource {
 public:
  KnownTexts(std::vector<Numbers>& known, SQLite::Database& season)
      : known_(known), file_(season) {}
  std::optional<std::string> text(const DictionaryTable& dictionary, std::int64_t number) override {
    for (const Numbers& one : known_)
      if (dictionary.table == std::string_view(one.table()))
        if (const auto* const text = one.text_of(number)) return *text;
    return file_.text(dictionary, number);
  }

 private:
  std::vector<Numbers>& known_;
  TextsOfFile file_;
};

}  // namespace

struct OneEntry::Parts {
  explicit Parts(SQLite::Database& season)
      : position(season, "SELECT coalesce(max(id), 0) FROM batch"),
        sequence(season, "SELECT coalesce(max(sequence), 0) FROM entry"),
        head(season, "SELECT sha256 FROM chain ORDER BY batch DESC LIMIT 1"),
        batch(season, batches),
        entry(season, entries),
        link(season, "chain", 2),
        texts(numbers, season) {
    for (const char* const table :
         {"entrant", "indicator", "period", "row", "field", "rater", "paper", "text"})
      numbers.emplace_back(season, table);
  }

  static std::int64_t number(Statement& statement) {
    statement.reset();
    statement.executeStep();
    const std::int64_t number = statement.getColumn(0).getInt64();
    statement.reset();
    return number;
  }
  std::string read_head() {
    head.reset();
    std::string hash = head.executeStep() ? head.getColumn(0).getString() : "";
    head.reset();
    return hash;
  }

  // Of every text of the entry, in the order of `numbers`; nothing where one is new.
  using EntryNumbers = std::array<std::optional<std::int64_t>, 8>;
  std::optional<EntryNumbers> numbers_of(const Entry& one) {
    EntryNumbers found;
    const std::array<const std::string*, 8> ids{&one.entrant, &one.indicator, &one.period,
                                                &one.row,     &one.field,     &one.rater,
                                                &one.paper,   &one.text};
    for (std::size_t i = 0; i < ids.size(); ++i) {
      const bool may_be_none = i > 2;
      if (may_be_none && ids[i]->empty()) continue;
      found[i] = numbers[i].number_of(*ids[i]);
      if (!found[i]) return std::nullopt;
    }
    return found;
  }

  ChainedRows batches{chained_table("batch")}, entries{chained_table("entry")};
  Statement position, sequence, head;
  Insert batch, entry, link;
  std::vector<Numbers> numbers;
  KnownTexts texts;
};

OneEntry::OneEntry(SQLite::Database& season) : parts_(std::make_unique<Parts>(season)) {}
OneEntry::~OneEntry() = default;

bool OneEntry::is_one(const Record& record) {
  return record.entries.size() == 1 && record.imported.empty() && !record.rulebook &&
         record.entrants.empty() && record.changes.empty() && record.nominations.empty() &&
         record.decisions.empty() && record.custody.empty() && record.honours.empty() &&
         record.nominee_papers.empty() && record.sheets.empty() && record.publications.empty() &&
         record.objections.empty() && record.objection_decisions.empty() &&
         record.confirmations.empty() && record.typed_again.empty() && record.answers.empty();
}

std::optional<std::int64_t> OneEntry::write(const Record& record) {
  const Entry& one = record.entries.front();
  const auto numbers = parts_->numbers_of(one);
  if (!numbers) return std::nullopt;
  const auto& [entrant, indicator, period, row, field, rater, paper, text] = *numbers;
  const std::int64_t id = position() + 1;
  const std::int64_t sequence = Parts::number(parts_->sequence) + 1;
  std::optional<std::int64_t> day, digits, decimals;
  const std::int64_t state = static_cast<std::int64_t>(one.state);
  if (one.day) day = one.day->number();
  if (one.value) digits = one.value->digits;
  if (one.value) decimals = one.value->decimals;
  const Batch& batch = record.batch;
  // What an attempt that failed has left behind is hashed no more.
  parts_->batches.finish(parts_->texts);
  parts_->entries.finish(parts_->texts);
  parts_->batch(id, batch.command, batch.by, batch.at, batch.reason, batch.paper);
  parts_->entry(sequence, id, entrant, indicator, period, row, field, rater, day, state, digits,
                decimals, paper, one.replaces, text);
  std::vector<ChainedPart> parts;
  for (ChainedRows* const rows : {&parts_->batches, &parts_->entries})
    parts.push_back({rows->table().name, rows->finish(parts_->texts)});
  parts_->link(id, link_sha256(parts_->read_head(), std::move(parts)));
  return id;
}

std::int64_t OneEntry::position() { return Parts::number(parts_->position); }

}  // namespace redbanner
