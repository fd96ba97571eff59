#include "cli/doubts.h"

#include <algorithm>
#include <ostream>
#include <set>

#include "cli/missing.h"
#include "cli/render/width.h"
#include "cli/wording.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

constexpr std::size_t most_shown = 20;

// "s07 order mid_year 李工"
std::string said_place(const Doubt& doubt) {
  std::string text;
  for (const auto* part : {&doubt.entrant, &doubt.indicator, &doubt.period, &doubt.rater})
    if (!part->empty()) text += (text.empty() ? "" : " ") + *part;
  return text;
}

}  // namespace

std::vector<Doubt> doubts_in(const Rules& rules, const Ledger& ledger, const std::string& period) {
  auto all = doubts(rules.form, ledger);
  if (period.empty()) return all;
  const auto due = due_periods(rules, period);
  std::erase_if(
      all, [&](const Doubt& doubt) { return std::ranges::find(due, doubt.period) == due.end(); });
  return all;
}

std::vector<Doubt> unanswered_doubts(const Rules& rules, const Ledger& ledger,
                                     const std::string& period) {
  auto open = doubts_in(rules, ledger, period);
  std::erase_if(open, [&](const Doubt& doubt) { return answer_to(ledger, doubt.id) != nullptr; });
  return open;
}

const AnswerEntry* answer_to(const Ledger& ledger, const std::string& doubt) {
  const auto last = std::find_if(ledger.answers.rbegin(), ledger.answers.rend(),
                                 [&](const AnswerEntry& one) { return one.doubt == doubt; });
  return last == ledger.answers.rend() ? nullptr : &*last;
}

std::vector<Doubt> doubts_raised(const EntryForm& form, Ledger ledger,
                                 const std::vector<Entry>& entries) {
  const std::size_t recorded = ledger.entries.size();
  add_as_recorded(ledger, entries);
  auto raised = doubts(form, ledger);
  if (raised.empty()) return raised;
  ledger.entries.resize(recorded);
  std::set<std::string> before;
  for (const Doubt& doubt : doubts(form, ledger)) before.insert(doubt.id);
  std::erase_if(raised, [&](const Doubt& doubt) { return before.contains(doubt.id); });
  return raised;
}

void warn_of(const std::vector<Doubt>& doubts, Console& console) {
  if (doubts.empty()) return;
  const auto count = static_cast<std::int64_t>(doubts.size());
  const Message how_many{"doubts_raised", {count}};
  console.err << sentence({"warning_is", {sentence(how_many)}}) << '\n';
  for (std::size_t i = 0; i < std::min(doubts.size(), most_shown); ++i) {
    const Message line{"doubt_is",
                       {doubts[i].id, said_place(doubts[i]), sentence(doubts[i].message)}};
    console.err << "  " << printable(sentence(line)) << '\n';
  }
  console.err << "  " << sentence({"hint_is", {sentence({"correct_or_answer", {}})}}) << '\n';
}

Table doubts_table(const std::vector<Doubt>& doubts, const Roster& roster, const Ledger& ledger) {
  Table table{"doubts", {"doubts_title", {}}, {}, {}, {}};
  for (const char* id : {"doubt", "doubt_kind", "period", "entrant", "title", "indicator", "rater",
                         "what", "answer", "by"})
    table.headings.push_back({id, "", Heading::Align::left});
  for (const Doubt& doubt : doubts) {
    const Entrant* who = find_entrant(roster, doubt.entrant);
    const AnswerEntry* answer = answer_to(ledger, doubt.id);
    table.rows.push_back({doubt.id, Term{doubt.kind}, doubt.period, doubt.entrant,
                          who == nullptr ? std::string() : title_of(*who), doubt.indicator,
                          doubt.rater, doubt.message, answer == nullptr ? "" : answer->text,
                          answer == nullptr ? "" : author_of(ledger, answer->batch)});
  }
  return table;
}

}  // namespace redbanner
