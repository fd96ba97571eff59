#include <ostream>

#include "cli/commands/commands.h"
#include "cli/fitting.h"
#include "cli/mark.h"
#include "cli/moves.h"
#include "cli/open_season.h"
#include "cli/render/render.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"
#include "rules/differences.h"

namespace redbanner {
namespace {

// The season's entries under the rules of a file; says what these rules cannot take.
Evaluated evaluated_under(const Rules& rules, const std::string& file, const OpenSeason& open,
                          Console& console) {
  Fitting fit = fitting(open.rules.form, rules.form, open.season.roster(), open.season.ledger());
  if (!fit.left_out.empty())
    console.err << sentence({"left_out_under",
                             {static_cast<std::int64_t>(fit.left_out.size()), file,
                              sentence(fit.left_out.front())}})
                << '\n';
  return evaluate_ledger(rules, std::move(fit.roster), std::move(fit.ledger));
}

Exit show_moves(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const std::string old_file = *asked.get("OLD"), new_file = *asked.get("NEW");
  const auto before = read_rules(old_file, console);
  const auto after = read_rules(new_file, console);
  if (!before || !after) return Exit::refused;
  const Evaluated then = evaluated_under(*before, old_file, *open, console);
  const Evaluated now = evaluated_under(*after, new_file, *open, console);
  const auto tables = moves(*before, then, *after, now);
  console.out << '\n';
  if (tables.empty())
    console.out << sentence({"nobody_moves", {}}) << '\n';
  else
    console.out << rendered({"", "", tables}, "text");
  return Exit::done;
}

Exit run(const Invocation& asked, Console& console) {
  const auto before = read_whole_rulebook(*asked.get("OLD"), console);
  const auto after = read_whole_rulebook(*asked.get("NEW"), console);
  if (!before || !after) return Exit::refused;
  const auto found = differences(*before->table, *after->table);
  for (const Message& one : found) console.out << sentence(one) << '\n';
  if (found.empty()) console.out << sentence({"rulebooks_are_the_same", {}}) << '\n';
  return asked.has("--season") ? show_moves(asked, console) : Exit::done;
}

}  // namespace

Command rules_diff() {
  return {"rules diff",
          rules_group,
          N_("what changed from one rulebook to another, and who would move"),
          "redbanner rules diff 2023.toml 2024.toml --season season.db",
          {{"OLD", "FILE", N_("the rulebook before, TOML, or the season that keeps it"),
            Option::Need::required},
           {"NEW", "FILE", N_("the rulebook after, likewise"), Option::Need::required},
           {"--season", "FILE",
            N_("evaluate what this season recorded under both: who would have another total, place "
               "or award")}},
          run};
}

}  // namespace redbanner
