#include "cli/import_entries.h"

#include <algorithm>
#include <set>

#include "cli/wording.h"
#include "engine/ledger/linked_rows.h"

namespace redbanner {
namespace {

const std::vector<std::string> fixed_headings = {"entrant", "indicator", "period",  "row",
                                                 "rater",   "day",       "state",   "paper",
                                                 "field",   "value",     "opponent"};
constexpr std::string_view of_opponent = "opponent.";  // opponent.goals, of the other side

bool is_fixed(const std::string& heading) {
  return std::ranges::find(fixed_headings, heading) != fixed_headings.end();
}

std::vector<std::string> known_headings(const EntryForm& form) {
  auto known = fixed_headings;
  for (const auto& indicator : form.indicators)
    for (const auto& field : indicator.fields) {
      known.push_back(field.id);
      if (indicator.two_sides) known.push_back(std::string(of_opponent) + field.id);
    }
  return known;
}

// What one cell says: of whom, of which field, who gave it, and the heading it stands under.
struct FieldCell {
  std::string entrant;
  std::string field;
  std::string rater;
  std::string text;
  std::string heading;
};

// `mark:J1` is the mark of rater J1.
FieldCell cell_under(const std::string& heading, const SheetRow& row) {
  const bool is_opponents = heading.starts_with(of_opponent);
  const auto own = is_opponents ? heading.substr(of_opponent.size()) : heading;
  const auto colon = own.find(':');
  const auto rater = colon == std::string::npos ? row.cell("rater") : own.substr(colon + 1);
  return {row.cell(is_opponents ? "opponent" : "entrant"), own.substr(0, colon), rater,
          row.cell(heading), heading};
}

std::vector<FieldCell> cells_of(const SheetRow& row) {
  std::vector<FieldCell> cells;
  if (!row.cell("value").empty())
    cells.push_back(
        {row.cell("entrant"), row.cell("field"), row.cell("rater"), row.cell("value"), "value"});
  for (const auto& heading : row.sheet.headings)
    if (!is_fixed(heading) && heading != "reason" && !row.cell(heading).empty())
      cells.push_back(cell_under(heading, row));
  return cells;
}

// The only indicator that has the field; empty where there are several.
std::string indicator_with(const std::string& field, const EntryForm& form) {
  std::string found;
  for (const auto& indicator : form.indicators) {
    if (std::ranges::find(indicator.fields, field, &EntryForm::Field::id) == indicator.fields.end())
      continue;
    if (!found.empty()) return {};
    found = indicator.id;
  }
  return found;
}

// One row on its way: the entries it gives, and whether it is good so far.
class RowReader {
 public:
  RowReader(const SheetRow& row, const EntryImport& import, Door& door, Diagnostics& found)
      : row_(row), import_(import), door_(door), found_(found) {}

  std::vector<Entry> read() {
    const Entry whole = what_all_share();
    if (!reason_.empty()) return {};
    const auto cells = cells_of(row_);
    read_opponent(whole, cells);
    if (!reason_.empty()) return {};
    if (!row_.cell("state").empty())
      read_state(whole, cells);
    else if (cells.empty())
      fault(row_.cell("field").empty() ? "" : "value", {"row_without_number", {}},
            Message{"write_number_or_state", {}});
    for (const auto& cell : cells) read_cell(whole, cell);
    return std::move(entries_);
  }
  const std::string& reason() const { return reason_; }  // of the first fault; empty: none

  // Once: several numbers of a row may share what is wrong.
  void fault(const std::string& heading, Message message, std::optional<Message> hint = {}) {
    if (std::ranges::find(said_, message) != said_.end()) return;
    if (reason_.empty()) reason_ = sentence(message);
    said_.push_back(message);
    found_.add(row_.fault(heading, std::move(message), std::move(hint)));
  }

 private:
  Entry what_all_share() {
    Entry entry;
    entry.entrant = row_.cell("entrant");
    entry.indicator = row_.cell("indicator");
    entry.period = row_.cell("period");
    entry.row = row_.cell("row");
    entry.paper = row_.cell("paper");
    const std::string day = row_.cell("day");
    if (!day.empty()) entry.day = Date::parse(day);
    if (!day.empty() && !entry.day) fault("day", {"no_day", {day}}, Message{"write_day", {}});
    if (entry.period.empty() && !entry.day) entry.period = import_.period;
    return entry;
  }

  // Whoever is named as the opponent has a number in this row.
  void read_opponent(const Entry& whole, const std::vector<FieldCell>& cells) {
    const std::string opponent = row_.cell("opponent");
    const auto number = std::ranges::find_if(
        cells, [](const FieldCell& cell) { return cell.heading.starts_with(of_opponent); });
    if (opponent.empty() && number != cells.end())
      return fault(number->heading, {"opponent_wanting", {}});
    if (opponent.empty()) return;
    const std::string id = indicator_of(whole, cells);
    const auto found = std::ranges::find(import_.form.indicators, id, &EntryForm::Indicator::id);
    if (found != import_.form.indicators.end() && !found->two_sides)
      fault("opponent", {"opponent_not_asked", {id, opponent}});
    else if (opponent == whole.entrant)
      fault("opponent", {"own_opponent", {opponent}});
    else if (number == cells.end())
      fault("opponent", {"opponent_without_number", {opponent}}, Message{"write_opponent", {}});
  }

  std::string indicator_of(const Entry& whole, const std::vector<FieldCell>& cells) const {
    if (!whole.indicator.empty() || cells.empty()) return whole.indicator;
    return indicator_with(cells.front().field, import_.form);
  }

  void read_state(const Entry& whole, const std::vector<FieldCell>& cells) {
    const auto state = state_in(row_.cell("state"));
    if (!state) {
      fault("state", {"no_state", {row_.cell("state")}}, Message{"states_are", {}});
      return;
    }
    if (!cells.empty()) {
      fault(cells[0].heading, {"number_beside_state", {}}, Message{"state_row_of_its_own", {}});
      return;
    }
    Entry entry = whole;
    entry.state = *state;
    take(std::move(entry), "state");
  }

  std::optional<State> state_in(const std::string& text) const {
    for (const auto& [word, state] : import_.form.codes)
      if (word == text) return state;
    return state_named(text);
  }

  void read_cell(const Entry& whole, const FieldCell& cell) {
    Entry entry = whole;
    entry.entrant = cell.entrant;
    entry.field = cell.field;
    entry.rater = cell.rater;
    if (entry.indicator.empty()) entry.indicator = indicator_with(cell.field, import_.form);
    if (const auto refusal = door_.write(entry, cell.text))
      fault(cell.heading, refusal->message, refusal->hint);
    else if (!is_said_already(entry))
      take(std::move(entry), cell.heading);
  }

  // Several cells of a row may hold a code that stands for the state of the whole indicator.
  bool is_said_already(const Entry& entry) const {
    return entry.field.empty() && !has_value(entry.state) &&
           std::ranges::any_of(entries_, [&](const Entry& other) {
             return key_of(other) == key_of(entry) && other.state == entry.state;
           });
  }

  void take(Entry entry, const std::string& heading) {
    for (const auto& refusal : door_.refusals(entry)) {
      const bool is_column = row_.sheet.column(refusal.field).has_value();
      const bool is_opponent = refusal.field == "entrant" && heading.starts_with(of_opponent);
      fault(is_opponent ? "opponent"
            : is_column ? refusal.field
                        : heading,
            refusal.message, refusal.hint);
    }
    entries_.push_back(std::move(entry));
  }

  const SheetRow& row_;
  const EntryImport& import_;
  Door& door_;
  Diagnostics& found_;
  std::vector<Entry> entries_;
  std::vector<Message> said_;
  std::string reason_;
};

// What of this import stands under a key already.
struct Taken {
  std::string file;
  int line;
};
using TakenByKey = std::map<EntryKey, Taken>;

// Faults of a row's entries that came before: in the row, in the files or in the ledger.
void refuse_again(const std::vector<Entry>& entries, const EntryImport& import,
                  const TakenByKey& taken, RowReader& reader) {
  std::set<EntryKey> in_row;
  for (const auto& entry : entries) {
    if (!in_row.insert(key_of(entry)).second)
      reader.fault("entrant", {"value_twice", {said_key(entry)}});
    const auto earlier = taken.find(key_of(entry));
    const auto recorded = import.recorded.find(key_of(entry));
    if (earlier != taken.end())
      reader.fault("entrant",
                   {"twice_in_files",
                    {said_key(entry), earlier->second.file, std::int64_t{earlier->second.line}}});
    else if (recorded != import.recorded.end())
      reader.fault("entrant", {"recorded_already", {said_key(entry), recorded->second->sequence}},
                   Message{"use_correct", {}});
  }
}

// The good rows on their way through the last check, which is of all of them together.
struct GoodRow {
  std::size_t sheet;
  std::size_t row;
  std::vector<Entry> entries;
};

// One that is refused may be what another lies below, so that they are asked until none is.
std::vector<GoodRow> linked(std::vector<GoodRow> rows, const std::vector<CsvFile>& sheets,
                            const EntryImport& import, std::vector<RejectedRow>& rejected,
                            Diagnostics& found) {
  std::vector<const Entry*> recorded;
  for (const auto& [key, entry] : import.recorded) recorded.push_back(entry);
  for (;;) {
    LinkedRows links(import.form, recorded);
    for (const auto& row : rows)
      for (const auto& entry : row.entries) links.add(entry);
    const auto refused = std::ranges::stable_partition(rows, [&](const GoodRow& good) {
      const SheetRow row{sheets[good.sheet], sheets[good.sheet].rows[good.row]};
      std::vector<Message> said;
      for (const auto& entry : good.entries)
        for (const auto& refusal : links.refusals(entry)) {
          if (std::ranges::find(said, refusal.message) == said.end())
            found.add(row.fault(refusal.field, refusal.message, refusal.hint));
          said.push_back(refusal.message);
        }
      if (!said.empty()) rejected.push_back({good.sheet, good.row, sentence(said.front())});
      return said.empty();
    });
    if (refused.empty()) return rows;
    rows.erase(refused.begin(), refused.end());
  }
}

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

Imported<Entry> entries_of(const std::vector<CsvFile>& sheets, const EntryImport& import,
                           Diagnostics& found) {
  Imported<Entry> imported;
  TakenByKey taken;
  std::vector<GoodRow> good;
  Door door{import.form, import.roster, import.today};
  const auto known = known_headings(import.form);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (!headings_are_known(sheets[s], known, {"entrant"}, found)) continue;
    for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) {
      const SheetRow row{sheets[s], sheets[s].rows[r]};
      RowReader reader{row, import, door, found};
      const auto entries = reader.read();
      if (import.strictness == Strictness::season) refuse_again(entries, import, taken, reader);
      if (!reader.reason().empty()) {
        imported.rejected.push_back({s, r, reader.reason()});
        continue;
      }
      for (const auto& entry : entries) taken[key_of(entry)] = {row.sheet.file, row.row.line};
      good.push_back({s, r, entries});
    }
  }
  good = linked(std::move(good), sheets, import, imported.rejected, found);
  std::ranges::sort(imported.rejected, {},
                    [](const RejectedRow& one) { return std::pair(one.sheet, one.row); });
  for (auto& row : good)
    for (auto& entry : row.entries) imported.good.push_back(std::move(entry));
  return imported;
}

}  // namespace redbanner
