#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/objections.h"
#include "cli/options.h"
#include "cli/publication.h"
#include "cli/publicity.h"

namespace redbanner {
namespace {

// Whether objections are taken on that day; says why not. The window is that of the last
// publication: an amendment opens one of its own.
bool is_in_time(const Progress& progress, const std::string& period, Date day,
                const Invocation& asked, Console& console) {
  if (progress.published.empty()) {
    refuse(console, {"nothing_to_object_to", {period}});
    return false;
  }
  if (day < progress.published.front().from) {
    refuse(console, {"objection_before_publication", {day, progress.published.front().from}});
    return false;
  }
  const auto& until = progress.published.back().to;
  if (!until || day <= *until || asked.has("--late")) return true;
  refuse(console, {"objection_too_late", {period, with_weekday(*until), day}},
         Message{"take_it_late", {}});
  return false;
}

Exit run(const Invocation& asked, Console& console) {
  if (asked.has("--late") && !asked.has("--reason"))
    return misused(console, asked, {"late_needs_reason", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  Objection objection;
  objection.period = *asked.get("PERIOD");
  if (!is_known("period", objection.period, every_period(open->rules), console))
    return Exit::refused;
  if (const auto who = asked.get("--entrant")) {
    const Roster roster = open->season.roster();
    const Entrant* const entrant = entrant_named(roster, *who, console);
    if (entrant == nullptr) return Exit::refused;
    objection.entrant = entrant->id;
  }
  objection.indicator = asked.get("--indicator").value_or("");
  std::vector<std::string> known;
  for (const auto& one : open->rules.form.indicators) known.push_back(one.id);
  if (asked.has("--indicator") && !is_known("indicator", objection.indicator, known, console))
    return Exit::refused;
  const auto day = day_acted(asked, console);
  if (!day) return Exit::refused;
  const auto progress = progress_of(open->season.publications(), objection.period);
  if (!is_in_time(progress, objection.period, *day, asked, console)) return Exit::refused;
  objection.day = *day;
  objection.by_whom = *asked.get("--from");
  objection.text = *asked.get("--text");
  const auto number = static_cast<std::int64_t>(open->season.objections().size()) + 1;
  const Message done{"objection_recorded", {number, objection.by_whom, objection.text}};
  Record what;
  what.objections = {std::move(objection)};
  return record(*open, std::move(what), asked, console, {done});
}

}  // namespace

Command object_add() {
  return {"object add",
          publication_group,
          N_("record an objection to a published result"),
          "redbanner object add mid_year --entrant s07 --indicator safety --from 地铁项目部 --text "
          "5月6日通报不属本项目",
          {period_argument(),
           {"--from", "WHOM", N_("who objects"), Option::Need::required},
           {"--text", "TEXT", N_("what is held against it"), Option::Need::required},
           {"--entrant", "ENTRANT", N_("whose result it is about, by id or title")},
           {"--indicator", "INDICATOR", N_("the indicator's id")},
           {"--day", "DAY", N_("the day it was received (else today)")},
           {"--late", "", N_("take it although the time for it is over; needs --reason")},
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
