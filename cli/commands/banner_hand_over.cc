#include <algorithm>

#include "cli/awards.h"
#include "cli/clock.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

std::vector<std::string> banner_ids(const Rules& rules) {
  auto ids = award_ids(rules);
  std::erase_if(ids, [&](const std::string& id) {
    return award_of(rules, id).kind != Outline::Award::Kind::banner;
  });
  return ids;
}

// The hand-over of that banner that came last; nullptr where it was never handed over.
const CustodyEntry* last_hand_over(const Ledger& ledger, const std::string& award,
                                   const std::string& number) {
  const CustodyEntry* last = nullptr;
  for (const auto& one : ledger.custody)
    if (one.award == award && one.number == number && (last == nullptr || last->day <= one.day))
      last = &one;
  return last;
}

// To whom: an entrant, or with --back the office. Nothing, and said, where there is no such
// entrant, or one that cannot hold it.
std::optional<std::string> holder_of(const Invocation& asked, const Roster& roster,
                                     const Outline::Award& award, const Rules& rules,
                                     Console& console) {
  const auto name = asked.get("HOLDER");
  if (!name) return "";
  const Entrant* who = entrant_named(roster, *name, console);
  if (who == nullptr || !may_get(*who, award, rules, console)) return std::nullopt;
  return who->id;
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("HOLDER") == asked.has("--back"))
    return misused(console, asked, {"holder_or_back", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const std::string award = *asked.get("AWARD");
  if (!is_known("banner", award, banner_ids(open->rules), console)) return Exit::refused;
  const Roster roster = open->season.roster();
  const auto holder = holder_of(asked, roster, award_of(open->rules, award), open->rules, console);
  if (!holder) return Exit::refused;
  Date day = today();
  if (const auto text = asked.get("--on")) {
    const auto said = day_of(*text, "--on", console);
    if (!said) return Exit::refused;
    day = *said;
  }
  const Ledger ledger = open->season.ledger();
  const std::string number = *asked.get("NUMBER");
  if (const auto* last = last_hand_over(ledger, award, number)) {
    if (day < last->day) return refuse(console, {"handed_over_later", {number, last->day}});
    if (last->holder == *holder) return refuse(console, {"banner_is_there", {number, last->day}});
  } else if (holder->empty()) {
    return refuse(console, {"banner_never_left", {number}});
  }
  Record what;
  what.custody.push_back({0, award, number, *holder, day});
  const std::string title = title_of_award(open->rules.plan.outline, award);
  const Message done = holder->empty()
                           ? Message{"banner_back", {title, number, day}}
                           : Message{"banner_handed_over",
                                     {title, number, name_of(*find_entrant(roster, *holder)), day}};
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace

Command banner_hand_over() {
  return {"banner hand-over",
          awards_group,
          N_("a banner goes to a unit, or back to the office"),
          "redbanner banner hand-over red_banner 1 s07 --on 2023-07-10",
          {{"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
           {"NUMBER", "NUMBER", N_("which banner of that kind"), Option::Need::required},
           {"HOLDER", "HOLDER", N_("who gets it, by id or title")},
           {"--back", "", N_("it comes back to the office")},
           {"--on", "DAY", N_("on that day (else today)")},
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
