#include "cli/import_entries.h"

#include <algorithm>
#include <optional>
#include <span>

#include "adapters/csv/fields.h"
#include "cli/entry_row.h"
#include "cli/plain_rows.h"
#include "cli/wording.h"
#include "engine/core/worker.h"
#include "engine/ledger/linked_rows.h"

namespace redbanner {
namespace {

std::vector<std::string> known_headings(const EntryForm& form) {
  auto known = entry_headings;
  for (const auto& indicator : form.indicators)
    for (const auto& field : indicator.fields) {
      known.push_back(field.id);
      if (indicator.two_sides) known.push_back(std::string(of_opponent) + field.id);
    }
  return known;
}

// Numbers texts of keys as the entries recorded have them, so that keys can be compared.
Entries numbered_as(const Entries* recorded) {
  Entries entries;
  if (recorded == nullptr) return entries;
  entries.entrant.texts = recorded->entrant.texts;
  entries.indicator.texts = recorded->indicator.texts;
  entries.period.texts = recorded->period.texts;
  entries.row.texts = recorded->row.texts;
  entries.field.texts = recorded->field.texts;
  entries.rater.texts = recorded->rater.texts;
  return entries;
}

std::vector<const Entry*> pointers_to(const std::vector<Entry>& entries) {
  std::vector<const Entry*> pointers;
  for (const auto& entry : entries) pointers.push_back(&entry);
  return pointers;
}

// Reads the plain rows of sheets, some at a time, with numbers of its own for texts: so that it may
// be ahead, on a thread of its own.
class PlainReading {
 public:
  explicit PlainReading(const EntryImport& import)
      : door_(import.form, import.roster, import.today), plain_(import, door_, numbered_) {}

  struct Row {
    bool is_plain;
    std::size_t numbers;  // how many of `numbers` are of this row and those before
    std::int32_t day, paper;
  };
  struct Rows {
    std::vector<PlainRows::Number> numbers;
    std::vector<Row> rows;
  };
  void begin(const CsvFile& sheet) { plain_.begin(sheet); }
  std::size_t numbers_a_row() const { return plain_.numbers_a_row(); }
  Rows read(const CsvFile& sheet, std::size_t begin, std::size_t end) {
    Rows read;
    read.numbers.reserve((end - begin) * numbers_a_row());
    read.rows.reserve(end - begin);
    CsvFields fields(sheet.text());
    for (std::size_t r = begin; r < end; ++r) {
      fields.read(sheet.rows[r].begin);
      const bool is_plain = plain_.read(fields);
      if (is_plain)
        read.numbers.insert(read.numbers.end(), plain_.numbers().begin(), plain_.numbers().end());
      read.rows.push_back({is_plain, read.numbers.size(), plain_.day(), plain_.paper()});
    }
    return read;
  }

  // What numbers `others` have for the texts met so far. Not while it reads.
  void learn(Entries& others) {
    const auto learn = [](std::vector<std::int32_t>& known, const Entries::Texts& mine,
                          Entries::Texts& other) {
      for (std::size_t number = known.size(); number < mine.texts.size(); ++number)
        known.push_back(other.texts.number_of(mine.texts.text(static_cast<std::int32_t>(number))));
    };
    learn(entrant_, numbered_.entrant, others.entrant);
    learn(indicator_, numbered_.indicator, others.indicator);
    learn(period_, numbered_.period, others.period);
    learn(row_, numbered_.row, others.row);
    learn(field_, numbered_.field, others.field);
    learn(rater_, numbered_.rater, others.rater);
    learn(paper_, numbered_.paper, others.paper);
  }
  // As the others number them.
  void renumber(Rows& rows) const {
    for (auto& [key, value] : rows.numbers)
      key = {entrant_[at(key.entrant)], indicator_[at(key.indicator)], period_[at(key.period)],
             row_[at(key.row)],         field_[at(key.field)],         rater_[at(key.rater)]};
    for (Row& row : rows.rows) row.paper = paper_[at(row.paper)];
  }

 private:
  static std::size_t at(std::int32_t number) { return static_cast<std::size_t>(number); }

  Entries numbered_;
  Door door_;
  PlainRows plain_;
  std::vector<std::int32_t> entrant_, indicator_, period_, row_, field_, rater_, paper_;
};

// Goes through the rows of sheets, in order.
class Importing {
 public:
  Importing(const std::vector<CsvFile>& sheets, const EntryImport& import, Diagnostics& found)
      : sheets_(sheets),
        import_(import),
        found_(found),
        door_(import.form, import.roster, import.today),
        good_(numbered_as(import.recorded)),
        ahead_(import),
        recorded_(import.recorded == nullptr ? good_ : *import.recorded),
        taken_(good_) {
    if (import.recorded != nullptr)
      for (std::size_t i = 0; i < import.recorded->size(); ++i) recorded_.put(i);
  }

  ImportedEntries take() && {
    const auto known = known_headings(import_.form);
    for (std::size_t s = 0; s < sheets_.size(); ++s)
      if (headings_are_known(sheets_[s], known, {"entrant"}, found_)) read_sheet(s);
    if (has_linked_rows(import_.form)) leave_out_unlinked();
    return {std::move(good_), std::move(rejected_)};
  }

 private:
  using Numbers = std::span<const PlainRows::Number>;
  static constexpr std::size_t worth_a_thread = 20'000;                 // rows
  static constexpr std::size_t rows_ahead = 24'576, rows_here = 8'192;  // at once

  // While some rows are taken, those behind are read; taking is less work, so that some are read
  // here too.
  void read_sheet(std::size_t s) {
    const CsvFile& sheet = sheets_[s];
    const std::size_t all = sheet.rows.size();
    if (!sheet.given.empty()) {
      for (std::size_t r = 0; r < all; ++r) read_closely(s, r);
      return;
    }
    ahead_.begin(sheet);
    reserve(good_.size() + all * ahead_.numbers_a_row());
    if (all < worth_a_thread) return read_here(ahead_, s, 0, all);
    if (!here_) here_.emplace(import_);
    here_->begin(sheet);
    PlainReading::Rows read;
    Worker beside;
    std::optional<Task> reading;  // last: what it works with outlives it
    const auto begin_reading = [&](std::size_t begin) {
      reading.emplace(beside,
                      [this, &read, &sheet, begin, end = std::min(all, begin + rows_ahead)] {
                        read = ahead_.read(sheet, begin, end);
                      });
    };
    begin_reading(0);
    for (std::size_t begin = 0; begin < all;) {
      reading->wait();
      auto rows = std::move(read);
      ahead_.learn(good_);
      const std::size_t middle = begin + rows.rows.size();
      const std::size_t end = std::min(all, middle + rows_here);
      if (end < all) begin_reading(end);
      ahead_.renumber(rows);
      take_rows(s, begin, rows);
      read_here(*here_, s, middle, end);
      begin = end;
    }
  }

  void read_here(PlainReading& reading, std::size_t s, std::size_t begin, std::size_t end) {
    auto rows = reading.read(sheets_[s], begin, end);
    reading.learn(good_);
    reading.renumber(rows);
    take_rows(s, begin, rows);
  }

  void reserve(std::size_t numbers) {
    good_.reserve(numbers);
    sheet_taken_.reserve(numbers);
    row_taken_.reserve(numbers);
  }

  void take_rows(std::size_t s, std::size_t r, const PlainReading::Rows& read) {
    std::size_t begin = 0;
    for (const auto& row : read.rows) {
      const Numbers numbers = Numbers(read.numbers).subspan(begin, row.numbers - begin);
      row.is_plain&& is_new(numbers) ? take_plain_row(s, r, numbers, row.day, row.paper)
                                     : read_closely(s, r);
      begin = row.numbers;
      ++r;
    }
  }

  bool is_new(Numbers numbers) const {
    if (import_.strictness == Strictness::cases) return true;
    for (auto one = numbers.begin(); one != numbers.end(); ++one) {
      const bool is_again = std::any_of(numbers.begin(), one,
                                        [&](const auto& other) { return other.key == one->key; });
      if (is_again || taken_.find(one->key) != taken_.nowhere || sequence_of(one->key))
        return false;
    }
    return true;
  }

  // Of the entry recorded under a key.
  std::optional<std::int64_t> sequence_of(const NumberedKey& key) const {
    const std::size_t at = recorded_.find(key);
    if (import_.recorded == nullptr || at == recorded_.nowhere ||
        import_.recorded->is_withdrawn(at))
      return {};
    return import_.recorded->sequence[at];
  }

  void take_plain_row(std::size_t s, std::size_t r, Numbers numbers, std::int32_t day,
                      std::int32_t paper) {
    for (const auto& [key, value] : numbers) {
      good_.add_number(key, value, day, paper);
      took(s, r);
    }
  }

  void read_closely(std::size_t s, std::size_t r) {
    const SheetRow row{sheets_[s], sheets_[s].rows[r]};
    EntryRow reader{row, import_, door_, found_};
    const auto entries = reader.read();
    if (import_.strictness == Strictness::season) refuse_again(entries, reader);
    if (!reader.reason().empty()) {
      rejected_.push_back({s, r, reader.reason()});
      return;
    }
    for (const auto& entry : entries) {
      good_.add(entry);
      took(s, r);
    }
  }

  // The entry behind was taken from there.
  void took(std::size_t s, std::size_t r) {
    if (import_.strictness == Strictness::season) taken_.put(good_.size() - 1);
    sheet_taken_.push_back(static_cast<std::int32_t>(s));
    row_taken_.push_back(static_cast<std::int32_t>(r));
  }

  // Faults of a row's entries that came before: in the row, in the files or in the ledger.
  void refuse_again(const std::vector<Entry>& entries, EntryRow& reader) {
    std::vector<NumberedKey> in_row;
    for (const auto& entry : entries) {
      const NumberedKey key = numbered_key_of(good_, entry);
      if (std::ranges::find(in_row, key) != in_row.end())
        reader.fault("entrant", {"value_twice", {said_key(entry)}});
      in_row.push_back(key);
      if (const std::size_t at = taken_.find(key); at != taken_.nowhere)
        reader.fault("entrant", twice_in_files(entry, at));
      else if (const auto sequence = sequence_of(key))
        reader.fault("entrant", {"recorded_already", {said_key(entry), *sequence}},
                     Message{"use_correct", {}});
    }
  }

  Message twice_in_files(const Entry& entry, std::size_t at) const {
    const CsvFile& sheet = sheets_[static_cast<std::size_t>(sheet_taken_[at])];
    const int line = sheet.rows[static_cast<std::size_t>(row_taken_[at])].line;
    return {"twice_in_files", {said_key(entry), sheet.file, std::int64_t{line}}};
  }

  // The last check, of all good rows together. One that is refused may be what another lies below,
  // so that they are asked until none is.
  void leave_out_unlinked() {
    const auto recorded = import_.recorded == nullptr ? Entries{}.all() : import_.recorded->all();
    auto good = good_rows();
    for (std::size_t before = good.size() + 1; good.size() < before;) {
      before = good.size();
      LinkedRows links(import_.form, pointers_to(recorded));
      for (const auto& row : good)
        for (const auto& entry : row.entries) links.add(entry);
      std::erase_if(good, [&](const GoodRow& row) { return !is_linked(row, links); });
    }
    std::ranges::sort(rejected_, {},
                      [](const RejectedRow& one) { return std::pair(one.sheet, one.row); });
    good_ = numbered_as(import_.recorded);
    for (const auto& row : good)
      for (const auto& entry : row.entries) good_.add(entry);
  }

  struct GoodRow {
    std::size_t sheet, row;
    std::vector<Entry> entries;
  };
  std::vector<GoodRow> good_rows() const {
    std::vector<GoodRow> rows;
    for (std::size_t at = 0; at < good_.size(); ++at) {
      const auto s = static_cast<std::size_t>(sheet_taken_[at]);
      const auto r = static_cast<std::size_t>(row_taken_[at]);
      if (rows.empty() || rows.back().sheet != s || rows.back().row != r)
        rows.push_back({s, r, {}});
      rows.back().entries.push_back(good_.at(at));
    }
    return rows;
  }

  bool is_linked(const GoodRow& good, const LinkedRows& links) {
    const CsvFile& sheet = sheets_[good.sheet];
    std::vector<Message> said;
    for (const auto& entry : good.entries)
      for (const auto& refusal : links.refusals(entry)) {
        if (std::ranges::find(said, refusal.message) != said.end()) continue;
        said.push_back(refusal.message);
        found_.add(
            fault_in(sheet, sheet.rows[good.row], refusal.field, refusal.message, refusal.hint));
      }
    if (!said.empty()) rejected_.push_back({good.sheet, good.row, sentence(said.front())});
    return said.empty();
  }

  const std::vector<CsvFile>& sheets_;
  const EntryImport& import_;
  Diagnostics& found_;
  Door door_;
  Entries good_;
  std::vector<RejectedRow> rejected_;
  PlainReading ahead_;
  std::optional<PlainReading> here_;  // of a long sheet
  EntriesByKey recorded_, taken_;
  NumberColumn<std::int32_t> sheet_taken_, row_taken_;  // where each good one stands
};

}  // namespace

std::map<EntryKey, const Entry*> recorded_entries(const Ledger& ledger) {
  std::map<EntryKey, const Entry*> recorded;
  for (const Entry* entry : current_entries(ledger)) recorded.emplace(key_of(*entry), entry);
  return recorded;
}

std::optional<State> state_named(const std::string& text) {
  static const std::map<std::string, State> names = {
      {"late", State::late},
      {"迟报", State::late},
      {"not_applicable", State::not_applicable},
      {"缺项", State::not_applicable},
      {"not_examined", State::not_examined},
      {"未检查", State::not_examined},
      {"refused", State::refused},
      {"拒绝检查", State::refused},
  };
  const auto found = names.find(text);
  return found == names.end() ? std::nullopt : std::optional{found->second};
}

std::string said_key(const Entry& entry) {
  std::string text = entry.entrant;
  for (const auto* part : {&entry.indicator, &entry.period, &entry.row, &entry.field, &entry.rater})
    if (!part->empty()) text += " " + *part;
  return text;
}

ImportedEntries entries_of(const std::vector<CsvFile>& sheets, const EntryImport& import,
                           Diagnostics& found) {
  return Importing(sheets, import, found).take();
}

}  // namespace redbanner
