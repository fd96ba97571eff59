#include "cli/second_look.h"

#include <algorithm>

#include "cli/entry_by_hand.h"
#include "cli/import_entries.h"
#include "cli/missing.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using Why = Unconfirmed::Why;

constexpr auto left = Heading::Align::left;
constexpr auto right = Heading::Align::right;

const Entry& any_of(const Unconfirmed& one) { return one.entry ? *one.entry : *one.again; }

Term term_of(Why why) {
  switch (why) {
    case Why::not_confirmed:
      return {"not_confirmed"};
    case Why::not_typed_again:
      return {"not_typed_again"};
    case Why::typed_by_same_person:
      return {"typed_by_same_person"};
    case Why::typings_differ:
      return {"typings_differ"};
    case Why::typed_only_again:
      return {"typed_only_again"};
  }
  return {};
}

// Which number is meant: its place in tables, and the headings above it.
std::vector<Heading> headings_of_a_key() {
  return {{"entrant", "", left}, {"title", "", left}, {"indicator", "", left}, {"period", "", left},
          {"row", "", left},     {"field", "", left}, {"rater", "", left}};
}

std::vector<Cell> cells_of_the_key(const Entry& entry, const Roster& roster) {
  const Entrant* who = find_entrant(roster, entry.entrant);
  return {entry.entrant,   who == nullptr ? std::string() : title_of(*who),
          entry.indicator, entry.period,
          entry.row,       entry.field,
          entry.rater};
}

Cell value_in(const Entry* entry) {
  if (entry == nullptr) return std::monostate{};
  return said_value(*entry);
}

Cell author(const Entry* entry, const Ledger& ledger) {
  if (entry == nullptr) return std::monostate{};
  return author_of(ledger, entry->batch);
}

}  // namespace

std::vector<Unconfirmed> unconfirmed_in(const Rules& rules, const Ledger& ledger,
                                        const std::string& period) {
  auto unconfirmed = unconfirmed_entries(rules.form, ledger);
  if (period.empty()) return unconfirmed;
  const auto due = due_periods(rules, period);
  std::erase_if(unconfirmed, [&](const Unconfirmed& one) {
    return std::ranges::find(due, any_of(one).period) == due.end();
  });
  return unconfirmed;
}

Table unconfirmed_table(const std::vector<Unconfirmed>& unconfirmed, const Roster& roster,
                        const Ledger& ledger) {
  Table table{"unconfirmed", {"unconfirmed_title", {}}, {{"entry", "", right}}, {}, {}};
  for (auto& heading : headings_of_a_key()) table.headings.push_back(std::move(heading));
  for (const char* id : {"value", "by", "why", "second", "second_by"})
    table.headings.push_back({id, "", left});
  for (const Unconfirmed& one : unconfirmed) {
    std::vector<Cell> row{std::monostate{}};
    if (one.entry != nullptr) row[0] = one.entry->sequence;
    for (auto& cell : cells_of_the_key(any_of(one), roster)) row.push_back(std::move(cell));
    row.push_back(one.why == Why::not_typed_again ? std::monostate{} : value_in(one.entry));
    row.push_back(author(one.entry, ledger));
    row.push_back(term_of(one.why));
    row.push_back(value_in(one.again));
    row.push_back(author(one.again, ledger));
    table.rows.push_back(std::move(row));
  }
  return table;
}

TypingsCompared compared(const std::vector<Entry>& again, const Roster& roster,
                         const Ledger& ledger) {
  const auto recorded = recorded_entries(ledger);
  TypingsCompared result{0, {"differences", {"typings_title", {}}, headings_of_a_key(), {}, {}}};
  for (const char* id : {"first", "second"}) result.differences.headings.push_back({id, "", left});
  for (const Entry& entry : again) {
    const auto found = recorded.find(key_of(entry));
    const Entry* first = found == recorded.end() ? nullptr : found->second;
    if (first != nullptr && says_the_same(*first, entry)) {
      ++result.agreeing;
      continue;
    }
    auto row = cells_of_the_key(entry, roster);
    row.push_back(value_in(first));
    row.push_back(value_in(&entry));
    result.differences.rows.push_back(std::move(row));
  }
  return result;
}

}  // namespace redbanner
