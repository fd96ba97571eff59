#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/missing.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "cli/seal.h"
#include "cli/wording.h"
#include "engine/core/worker.h"

namespace redbanner {
namespace {

// What changed since the last time.
std::vector<Table> changes_since(const std::optional<Evaluation>& last, const OpenSeason& open,
                                 const Evaluated& now, const std::string& period) {
  if (!last) return {};
  const auto rules = rules_at(open, last->position);
  const Evaluated then = evaluate_outcome(open, *rules, period, last->position);
  return {changes(sources(*rules, then), sources(open.rules, now), period)};
}

// Behind that who is proposed for what, and what is still owed.
std::vector<Table> report(std::vector<Table> tables, const OpenSeason& open, const Evaluated& now,
                          const std::string& period) {
  tables.push_back(proposals(sources(open.rules, now), period, std::nullopt, Refusals::hidden));
  Table owed = missing_table(open.rules, now.roster, *now.lists, period);
  if (!owed.rows.empty()) tables.push_back(std::move(owed));
  return tables;
}

// Whether what was sealed is what comes out now.
bool is_same(const Evaluation& last, const OpenSeason& open, const Evaluated& now) {
  return last.position == now.ledger.position &&
         last.results_sha256 == results_sha256(results_of(open.rules, now, last.period,
                                                          beyond_number_in(last.results)));
}

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto last = open->season.last_evaluation(period);
  const Evaluated now = evaluate_outcome(*open, period);
  auto changed = changes_since(last, *open, now, period);
  // Made beside the sealing: nothing in it asks the season any more.
  std::string written;
  Task reporting(*open->beside, [&] {
    written = rendered({"", "", report(std::move(changed), *open, now, period)},
                       asked.get("--format").value_or("text"));
  });
  const bool stands = last && is_same(*last, *open, now);
  std::optional<Evaluation> sealed;
  if (!stands && !asked.has("--dry-run")) {
    sealed = seal_of(*open, now, period, asked);
    open->season.seal(*sealed, now.roster, *open->beside);
  }
  reporting.wait();
  console.out << written;

  // Words about the sealing go beside a format for programs, not into it.
  std::ostream& words =
      asked.get("--format").value_or("text") == "text" ? console.out : console.err;
  if (stands)
    words << '\n' << sentence({"evaluation_stands", {last->id, last->position}}) << '\n';
  else if (!sealed)
    words << '\n' << sentence({"dry_run", {}}) << '\n';
  else
    words << '\n'
          << sentence({"evaluation_sealed",
                       {sealed->id, sealed->position, sealed->results_sha256.substr(0, 12)}})
          << '\n';
  return Exit::done;
}

}  // namespace

Command evaluate_period() {
  return {"evaluate",
          results_group,
          N_("compute an assessment from all that is recorded, and seal the result"),
          "redbanner evaluate mid_year",
          {period_argument(), season_option(), as_option(), format_option(), dry_run_option()},
          run};
}

}  // namespace redbanner
