#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/moves.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/diagnostics.h"
#include "cli/render/render.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// The first days of leaf periods, in order.
std::vector<std::string> first_days(const Rules& rules) {
  std::vector<std::string> days;
  for (const auto& period : rules.plan.outline.periods)
    if (period.range) days.push_back(period.range->from.text());
  std::ranges::sort(days);
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

bool is_a_first_day(const Rules& rules, Date day, Console& console) {
  const auto days = first_days(rules);
  if (std::ranges::find(days, day.text()) != days.end()) return true;
  std::string listed;
  for (const auto& one : days) listed += (listed.empty() ? "" : ", ") + one;
  refuse(console, {"not_a_first_day", {day}}, Message{"first_days_are", {listed}});
  return false;
}

// A version changes rules, not the calendar of the season, nor who is scored on which form: results
// of both stand side by side.
std::optional<Message> misfit(const Outline& old, const Outline& now) {
  for (const auto& period : old.periods) {
    const auto same = std::ranges::find(now.periods, period.id, &Outline::Period::id);
    if (same == now.periods.end() || same->range != period.range || same->parts != period.parts)
      return Message{"version_changes_period", {period.id}};
  }
  if (now.periods.size() != old.periods.size())
    return Message{"version_changes_period", {now.periods.back().id}};
  for (const auto& card : old.scorecards) {
    const auto same = std::ranges::find(now.scorecards, card.id, &Outline::Scorecard::id);
    if (same == now.scorecards.end() || same->kinds != card.kinds)
      return Message{"version_changes_scorecard", {card.id}};
  }
  if (now.scorecards.size() != old.scorecards.size())
    return Message{"version_changes_scorecard", {now.scorecards.back().id}};
  return {};
}

void show_effect(const OpenSeason& open, const Rules& after, Console& console) {
  const Evaluated then = evaluate_season(open);
  const Evaluated now = evaluate_ledger(after, then.roster, then.ledger);
  const auto tables = moves(open.rules, then, after, now);
  if (tables.empty())
    console.out << sentence({"nobody_moves", {}}) << '\n';
  else
    console.out << rendered({"", "", tables}, "text") << '\n';
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto day = day_of(*asked.get("--from"), "--from", console);
  if (!day || !is_a_first_day(open->rules, *day, console)) return Exit::refused;
  const auto stored = open->season.rulebooks();
  if (stored.back().from && *stored.back().from >= *day)
    return refuse(console, {"version_not_later", {*stored.back().from}});
  const auto added = read_rules(*asked.get("FILE"), console);
  if (!added) return Exit::refused;
  if (const auto why = misfit(open->rules.plan.outline, added->plan.outline))
    return refuse(console, *why, Message{"begin_a_season_for_that", {}});

  StoredRulebook next = stored_rulebook(added->book);
  next.version = stored.back().version + 1;
  next.from = *day;
  auto versions = versions_of(stored);
  versions.push_back({next.text, next.file, next.from});
  Diagnostics found;
  const auto after = make_rules(versions, found);
  show(found, console.err);
  if (!after) return Exit::refused;
  show_effect(*open, *after, console);

  const Message done{"version_added", {std::int64_t{next.version}, *day}};
  Record what;
  what.rulebook = std::move(next);
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace

Command season_rules_add() {
  return {"season rules add",
          season_group,
          N_("put a new version of the rules in force from a day on, and see who moves"),
          "redbanner season rules add rulebook_2.toml --from 2023-07-01 --reason 更正",
          {{"FILE", "FILE", N_("the new rulebook, TOML"), Option::Need::required},
           {"--from", "DAY", N_("first day of a period: from it on the new rules compute"),
            Option::Need::required},
           season_option(),
           as_option(),
           reason_option(Option::Need::required),
           paper_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
