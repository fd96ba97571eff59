#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/objections.h"
#include "cli/options.h"

namespace redbanner {
namespace {

using Outcome = ObjectionDecision::Outcome;

Outcome outcome_named(const std::string& word) {
  if (word == "upheld") return Outcome::upheld;
  return word == "rejected" ? Outcome::rejected : Outcome::withdrawn;
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto known = objection_asked_for(asked, open->season, console);
  if (!known) return Exit::refused;
  const std::int64_t number = known->objection.number;
  if (known->decision)
    return refuse(console, {"objection_decided_already",
                            {number, known->decision->at.substr(0, 10), known->decision->by}});
  const std::string outcome = *asked.get("OUTCOME");
  Record what;
  what.objection_decisions = {{0, number, outcome_named(outcome), *asked.get("--text")}};
  return record(*open, std::move(what), asked, console,
                {{"objection_decided", {number, Term{"objection_" + outcome}}}});
}

}  // namespace

Command object_decide() {
  return {
      "object decide",
      publication_group,
      N_("what the leading group decided about an objection, with its reasons"),
      "redbanner object decide 1 upheld --text 经核查属实",
      {objection_argument(),
       {"OUTCOME",
        "OUTCOME",
        N_("upheld, rejected, or withdrawn by who objected"),
        Option::Need::required,
        Option::Times::once,
        {"upheld", "rejected", "withdrawn"}},
       {"--text", "TEXT", N_("the reasons; the answer to who objected"), Option::Need::required},
       paper_option(),
       season_option(),
       as_option(),
       dry_run_option()},
      run};
}

}  // namespace redbanner
