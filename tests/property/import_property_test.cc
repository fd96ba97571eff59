#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>

#include "cli/entry_row.h"
#include "cli/pipeline.h"
#include "cli/render/diagnostics.h"
#include "tests/property/chance.h"

namespace redbanner {
namespace {

constexpr const char* rulebook = R"(
[rulebook]
id = "small"
title = "小"
codes = { "弃权" = "refused", DNF = "not_applicable" }
[[kind]]
id = "site"
title = "项目"
[[kind]]
id = "office"
title = "部门"
[[scorecard]]
id = "card"
title = "表"
for = ["site"]
full = 100
absent = "rescale"
[[indicator]]
id = "output"
title = "产值"
in = "card"
full = 50
entry = { measure = ["planned", "done"], decimals = 0 }
value = "done / planned"
points = { proportional_to = 1 }
[[indicator]]
id = "order"
title = "秩序"
in = "card"
full = 50
entry = "mark"
[[indicator]]
id = "safety"
title = "安全"
in = "card"
outside = true
events = [ { id = "notice", title = "通知单", each = -1 } ]
[[indicator]]
id = "honours"
title = "荣誉"
in = "card"
outside = true
entry = { rows = [ { id = "honour", type = "text" }, { id = "people", decimals = 0, from = 1, to = 99 } ] }
each = "1 / people"
[[period]]
id = "q1"
title = "一季度"
from = 2023-01-01
to = 2023-03-31
[[period]]
id = "q2"
title = "二季度"
from = 2023-04-01
to = 2023-06-30
[[place]]
id = "place"
title = "名次"
scorecard = "card"
periods = ["q1", "q2"]
ties = "shared"
)";

const Rules& rules() {
  static const Rules made = [] {
    Diagnostics found;
    auto one = make_rules(rulebook, "rulebook.toml", found);
    show(found, std::cerr);
    return std::move(*one);
  }();
  return made;
}

const Roster roster = {{"a", "甲", "site", "", {}, {}, {}},
                       {"b", "乙", "site", "", {}, {}, {}},
                       {"c", "丙", "site", "", {}, Date::parse("2023-04-15"), {}},
                       {"d", "丁", "office", "", {}, {}, {}}};

using Words = std::vector<std::string>;

// What may be recorded, if the rest of the row fits; and what may stand there all the same.
const std::map<std::string, Words> good_cells = {
    {"entrant", {"a", "b", "c", " a", "\"b\""}},
    {"indicator", {"output", "order", "order", ""}},
    {"period", {"q1", "q2"}},
    {"row", {""}},
    {"rater", {"J1", "J2", "\"J 3\""}},
    {"day", {""}},
    {"state", {""}},
    {"paper", {"", "签字表"}},
    {"field", {"mark", "mark", "planned", "done"}},
};
const std::map<std::string, Words> cells = {
    {"entrant", {"a", "d", "nobody", ""}},
    {"indicator", {"output", "order", "safety", "honours", "ordre", ""}},
    {"period", {"q1", "", "q3"}},
    {"row", {"", "1", "2", "1001"}},
    {"rater", {"", "J1"}},
    {"day", {"2023-02-01", "2023-05-01", "2024-01-01", "gestern"}},
    {"state", {"", "缺项", "DNF", "late", "?"}},
    {"paper", {""}},
    {"field", {"notice", "honour", "people", "", "mrak"}},
};
const Words good_values = {"1", "2", "46", "９", "0", "\"7\"", ""};
const Words values = {"46.5", "-1", "1000000", "DNF", "弃权", "x,\"y\"", "1.50", "+1"};
const Words value_headings = {"value",   "mark", "mark:J1", "mark:J2",
                              "planned", "done", "notice",  "people"};

std::string quoted(const std::string& text) {
  if (text.find(',') == std::string::npos) return text;
  std::string all = "\"";
  for (const char c : text) all += c == '"' ? "\"\"" : std::string(1, c);
  return all + "\"";
}

std::string random_sheet(Chance& chance) {
  Words headings = {"entrant"};
  for (const auto& [heading, words] : cells)
    if (heading != "entrant" && !chance.one_in(3)) headings.push_back(heading);
  for (const auto& heading : value_headings)
    if (chance.one_in(4)) headings.push_back(heading);
  std::string csv;
  for (const auto& heading : headings) csv += (csv.empty() ? "" : ",") + heading;
  csv += "\n";
  for (auto rows = chance.between(1, 30); rows > 0; --rows) {
    std::string row;
    for (const auto& heading : headings) {
      const bool is_good = !chance.one_in(25);
      const Words& words = !cells.contains(heading) ? is_good ? good_values : values
                           : is_good                ? good_cells.at(heading)
                                                    : cells.at(heading);
      row += (row.empty() ? "" : ",") + quoted(chance.pick(words));
    }
    csv += row + "\n";
  }
  return csv;
}

std::vector<Entry> random_ledger(Chance& chance) {
  std::vector<Entry> entries;
  for (auto count = chance.between(0, 11); count > 0; --count) {
    Entry one;
    one.sequence = static_cast<std::int64_t>(entries.size()) + 1;
    one.entrant = chance.pick(Words{"a", "b", "c"});
    one.indicator = chance.pick(Words{"order", "output", "unheard_of"});
    one.period = chance.pick(Words{"q1", "q2"});
    one.field = one.indicator == "order" ? "mark" : chance.pick(Words{"planned", "done"});
    if (one.indicator == "order") one.rater = chance.pick(Words{"J1", "J2", "J9"});
    if (!chance.one_in(3)) one.value = Written{1, 0};
    entries.push_back(one);
  }
  return entries;
}

// Row after row, each entry by its texts.
struct Oracle {
  const std::vector<CsvFile>& sheets;
  const EntryImport& import;
  Diagnostics& found;
  const std::map<EntryKey, const Entry*>& recorded;
  Door door{import.form, import.roster, import.today};
  std::map<EntryKey, std::pair<std::string, int>> taken = {};
  std::vector<Entry> good = {};
  std::vector<RejectedRow> rejected = {};

  void run() {
    for (std::size_t s = 0; s < sheets.size(); ++s)
      for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) read(s, r);
  }
  void read(std::size_t s, std::size_t r) {
    const SheetRow row{sheets[s], sheets[s].rows[r]};
    EntryRow reader{row, import, door, found};
    const auto entries = reader.read();
    refuse_again(entries, reader);
    if (!reader.reason().empty()) return rejected.push_back({s, r, reader.reason()});
    for (const auto& entry : entries) {
      taken[key_of(entry)] = {row.sheet.file, row.row.line};
      good.push_back(entry);
    }
  }
  void refuse_again(const std::vector<Entry>& entries, EntryRow& reader) const {
    std::set<EntryKey> in_row;
    for (const auto& entry : entries) {
      if (!in_row.insert(key_of(entry)).second)
        reader.fault("entrant", {"value_twice", {said_key(entry)}});
      const auto earlier = taken.find(key_of(entry));
      const auto before = recorded.find(key_of(entry));
      if (earlier != taken.end())
        reader.fault("entrant", {"twice_in_files",
                                 {said_key(entry), earlier->second.first,
                                  std::int64_t{earlier->second.second}}});
      else if (before != recorded.end())
        reader.fault("entrant", {"recorded_already", {said_key(entry), before->second->sequence}},
                     Message{"use_correct", {}});
    }
  }
};

std::string said(const std::vector<Entry>& good, const std::vector<RejectedRow>& rejected,
                 const Diagnostics& found) {
  std::string text;
  for (const auto& one : good)
    text += said_key(one) + "=" + written_in(one) + " " + std::to_string(int(one.state)) + " " +
            (one.day ? one.day->text() : "") + " " + one.paper + "\n";
  for (const auto& one : rejected)
    text += std::to_string(one.sheet) + ":" + std::to_string(one.row) + " " + one.reason + "\n";
  for (const auto& one : found.all()) text += shown(one);
  return text;
}

TEST(ImportProperty, ColumnsComeOutAsRowByRow) {
  std::size_t good = 0, rejected = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + 3000; ++seed) {
    Chance chance(seed);
    Diagnostics in_files;
    std::vector<CsvFile> sheets;
    for (auto count = chance.between(1, 3); count > 0; --count)
      sheets.push_back(read_csv(random_sheet(chance), std::to_string(count) + ".csv", in_files));
    Ledger ledger;
    ledger.entries = random_ledger(chance);
    const Entries recorded(ledger.entries);
    EntryImport import{rules().form, roster, &recorded, chance.pick(Words{"", "q1"})};
    if (chance.one_in(4)) import.today = Date::parse("2023-05-05");

    Diagnostics expected_faults, faults;
    const auto before = recorded_entries(ledger);
    Oracle oracle{sheets, import, expected_faults, before};
    oracle.run();
    const auto imported = entries_of(sheets, import, faults);
    ASSERT_EQ(said(imported.good.all(), imported.rejected, faults),
              said(oracle.good, oracle.rejected, expected_faults))
        << "seed " << seed;
    good += oracle.good.size();
    rejected += oracle.rejected.size();
  }
  EXPECT_GT(good, 300U);
  EXPECT_GT(rejected, 300U);
}

}  // namespace
}  // namespace redbanner
