#include "cli/commands/commands.h"
#include "cli/doubts.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  auto open = open_season(asked, Season::Access::write, console);
  if (!open) return Exit::refused;
  std::vector<std::string> known;
  for (const Doubt& doubt : doubts(open->rules.form, open->season.ledger()))
    known.push_back(doubt.id);
  const std::string doubt = *asked.get("DOUBT"), text = *asked.get("--text");
  if (!is_known("doubt", doubt, known, console)) return Exit::refused;
  Record what;
  what.answers = {{0, doubt, text}};
  return record(*open, std::move(what), asked, console, {{"doubt_answered", {doubt, text}}});
}

}  // namespace

Command entry_answer() {
  return {"entry answer",
          entries_group,
          N_("answer a doubt in writing: the entry stands, and why"),
          "redbanner entry answer far_from_panel-12 --text 现场复核，评分属实",
          {{"DOUBT", "DOUBT", N_("its id, as 'entry doubts' shows it"), Option::Need::required},
           {"--text", "TEXT", N_("why the entry stands"), Option::Need::required},
           paper_option(),
           season_option(),
           as_option(),
           dry_run_option()},
          run};
}

}  // namespace redbanner
