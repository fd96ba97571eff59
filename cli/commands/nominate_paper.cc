#include "cli/awards.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/nominations.h"
#include "cli/options.h"
#include "engine/ledger/nominee_papers.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

using Outcome = NomineePaperEntry::Outcome;

Exit run(const Invocation& asked, Console& console) {
  const bool taken_back = asked.has("--take-back");
  if (taken_back && !asked.has("--reason"))
    return misused(console, asked, {"take_back_with_reason", {}});
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const auto award = award_asked_for(asked, open->rules, console);
  if (!award) return Exit::refused;
  const std::string title = title_of_award(open->rules.plan.outline, award->id);
  if (award->award->papers.empty()) return refuse(console, {"award_asks_for_no_papers", {title}});
  const std::string paper = *asked.get("PAPER");
  if (!is_known("paper", paper, award->award->papers, console)) return Exit::refused;
  const Roster roster = open->season.roster();
  const Entrant* person = entrant_named(roster, *asked.get("PERSON"), console);
  if (person == nullptr) return Exit::refused;
  const Ledger ledger = open->season.ledger({}, Season::Contents::without_entries);
  if (!current_nominations(ledger).contains({award->id, award->period, person->id}))
    return refuse(console, {"is_no_nominee", {name_of(*person)}});
  const NomineePaperEntry entry{
      0,          award->id, award->period,
      person->id, paper,     taken_back ? Outcome::taken_back : Outcome::received};
  if (has_come_in(ledger.nominee_papers, entry) != taken_back)
    return refuse(console,
                  {taken_back ? "paper_not_there" : "paper_is_there", {paper, name_of(*person)}});
  Record what;
  what.nominee_papers.push_back(entry);
  return record(*open, std::move(what), asked, console,
                {{taken_back ? "paper_taken_back" : "paper_received", {name_of(*person), paper}}});
}

}  // namespace

Command nominate_paper() {
  return {"nominate paper",
          awards_group,
          N_("a paper that a nominee needs has come in"),
          "redbanner nominate paper advanced_individual p012 纪检监察意见 --paper 纪〔2023〕12号",
          {{"AWARD", "AWARD", N_("the honour's id"), Option::Need::required},
           {"PERSON", "PERSON", N_("the nominee, by id or name"), Option::Need::required},
           {"PAPER", "PAPER", N_("which of the papers that the award asks for"),
            Option::Need::required},
           {"--take-back", "", N_("it holds no more; with --reason")},
           period_option(),
           reason_option(Option::Need::optional),
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
