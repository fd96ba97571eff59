#include "cli/publication_blockers.h"

#include <algorithm>
#include <ostream>

#include "cli/doubts.h"
#include "cli/equals.h"
#include "cli/missing.h"
#include "cli/objections.h"
#include "cli/publicity.h"
#include "cli/second_look.h"
#include "cli/wording.h"
#include "engine/report/award_columns.h"
#include "engine/report/quotas.h"
#include "engine/report/shares.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

void add_owed(const OpenSeason& open, const Evaluated& now, const std::string& period,
              std::vector<Blocker>& blockers) {
  const Table owed =
      missing_table(open.rules, now.roster, lists_of(now.ledger.entries, now.roster), period);
  const auto count = static_cast<std::int64_t>(owed.rows.size());
  if (count != 0)
    blockers.push_back({{"blocked_by_what_is_owed", {count}}, Message{"see_missing", {period}}});
}

// What a second person has still to see, and what is doubtful and not answered.
void add_unseen(const OpenSeason& open, const Evaluated& now, const std::string& period,
                std::vector<Blocker>& blockers) {
  const auto count = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
  if (const auto unseen = count(unconfirmed_in(open.rules, now.ledger, period)); unseen != 0)
    blockers.push_back(
        {{"blocked_by_unconfirmed", {unseen}}, Message{"confirm_entries", {period}}});
  if (const auto doubts = count(unanswered_doubts(open.rules, now.ledger, period)); doubts != 0)
    blockers.push_back({{"blocked_by_doubts", {doubts}}, Message{"answer_doubts", {period}}});
}

std::int64_t entries_since(const LastEvaluation& last, const Evaluated& now,
                           const std::vector<std::string>& periods) {
  return std::ranges::count_if(now.ledger.entries, [&](const Entry& entry) {
    return entry.batch > last.sealed.position &&
           std::ranges::find(periods, entry.period) != periods.end();
  });
}

// Whatever came since the evaluation: entries of the period, and what else changes its results.
void add_stale(const OpenSeason& open, const LastEvaluation& last, const Evaluated& now,
               const std::string& period, std::vector<Blocker>& blockers) {
  const Message remedy{"run_evaluate", {period}};
  const auto entries = entries_since(last, now, due_periods(open.rules, period));
  const Table table =
      changes(sources(*last.rules, last.evaluated), sources(open.rules, now), period);
  const auto results = static_cast<std::int64_t>(table.rows.size());
  if (entries != 0)
    blockers.push_back({{"blocked_by_entries_since", {entries, last.sealed.id, results}}, remedy});
  else if (results != 0)
    blockers.push_back({{"blocked_by_changes_since", {results, last.sealed.id}}, remedy});
}

void add_undecided(const LastEvaluation& last, const std::string& period,
                   std::vector<Blocker>& blockers) {
  const Sources from = sources(*last.rules, last.evaluated);
  for (const auto& column : award_columns(from.plan, period)) {
    const RowSetIndex rows = from.plan.nodes[at(column.take)].rows;
    const auto won = winners(from, column);
    const auto undecided = std::ranges::count_if(won, [&](std::size_t row) {
      return !is_decided(from, column, entrant_of(from, rows, row).id);
    });
    const auto tied =
        std::ranges::count_if(from.results.decisions[at(column.take)], &Decision::waits);
    if (tied != 0)
      blockers.push_back({{"blocked_by_tie_at_cut",
                           {title_of_award(from.plan.outline, column.id), std::int64_t{tied}}},
                          Message{"decide_award_of_each", {column.id, period}}});
    if (undecided == 0) continue;
    blockers.push_back({{"blocked_by_undecided_award",
                         {title_of_award(from.plan.outline, column.id), std::int64_t{undecided}}},
                        Message{"decide_award", {column.id, period}}});
  }
}

// Quotas that cannot be given as the rules say, and shares that do not hold.
void add_broken_lists(const LastEvaluation& last, const std::string& period,
                      std::vector<Blocker>& blockers) {
  const Sources from = sources(*last.rules, last.evaluated);
  for (const auto& column : award_columns(from.plan, period)) {
    const auto fault = quota_fault(from, column);
    if (!fault || !fault->nobody_gets_it) continue;
    blockers.push_back({{"blocked_by_quota",
                         {title_of_award(from.plan.outline, column.id), sentence(fault->what)}},
                        Message{"mend_the_quota", {}}});
  }
  for (const auto& award : from.plan.outline.awards)
    for (auto& one : failing_shares(from, award.id, period))
      blockers.push_back({std::move(one), Message{"see_exchange", {period, award.id}}});
}

// Places that wait for what parts equals.
void add_waiting(const LastEvaluation& last, const std::string& period,
                 std::vector<Blocker>& blockers) {
  for (auto& one : waiting_equals(sources(*last.rules, last.evaluated), period))
    blockers.push_back({{"blocked_by_equals", {one.title, one.count}}, std::move(one.remedy)});
}

void add_objections(const OpenSeason& open, const std::string& period,
                    std::vector<Blocker>& blockers) {
  for (const auto& one : objections_to(open.season, period))
    if (!one.decision)
      blockers.push_back({{"blocked_by_objection", {one.objection.number, one.objection.by_whom}},
                          Message{"decide_objection", {one.objection.number}}});
}

}  // namespace

std::vector<Blocker> publication_blockers(const OpenSeason& open,
                                          const std::optional<LastEvaluation>& last,
                                          const std::string& period) {
  std::vector<Blocker> blockers;
  const Evaluated now = evaluate_season(open);
  add_owed(open, now, period, blockers);
  add_unseen(open, now, period, blockers);
  if (!last)
    blockers.push_back({{"not_evaluated", {period}}, Message{"run_evaluate", {period}}});
  else
    add_stale(open, *last, now, period, blockers);
  if (last) add_waiting(*last, period, blockers);
  if (last) add_broken_lists(*last, period, blockers);
  if (last) add_undecided(*last, period, blockers);
  add_objections(open, period, blockers);
  return blockers;
}

void add_end(const OpenSeason& open, const Workdays& workdays, Publication& publication,
             std::vector<Blocker>& blockers) {
  const auto end = end_of(open.rules.book.header.publicity, publication.from, workdays);
  publication.to = known_day(end);
  const auto* const unknown = end ? std::get_if<UnknownYear>(&*end) : nullptr;
  if (unknown == nullptr) return;
  const std::int64_t year = unknown->year;
  blockers.push_back({{"workdays_unknown", {year}}, Message{"add_workdays", {year}}});
}

Exit refuse_blocked(const std::vector<Blocker>& blockers, const std::string& period,
                    Console& console) {
  refuse(console, {"publication_blocked", {period}});
  for (const auto& one : blockers) {
    console.err << "  " << sentence(one.what) << '\n';
    if (one.remedy) console.err << "    " << sentence({"hint_is", {sentence(*one.remedy)}}) << '\n';
  }
  return Exit::refused;
}

}  // namespace redbanner
