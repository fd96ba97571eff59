#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/evaluate/evaluate.h"
#include "engine/ledger/door.h"
#include "engine/report/report.h"
#include "rules/extend.h"
#include "rules/rulebook.h"

namespace redbanner {

// The way the data goes, in two steps: a rulebook is made ready once, then evaluated over whatever
// was recorded. To see the whole program at work, follow `standings`:
//   cli/main.cc → run_command (command.cc) → commands/standings.cc → open_season (season.h)
//   → make_rules: read_rulebook → check_rulebook → make_plan → order_of → infer     (text to plan)
//   → evaluate_ledger: make_facts → evaluate                                  (ledger to results)
//   → standings (engine/report) → rendered (render/render.h)                   (results to words)

// A rulebook without fault, ready to be evaluated.
struct Rules {
  Rulebook book;
  EntryForm form;  // what may be recorded
  Plan plan;       // what is computed
  std::vector<NodeIndex> order;
  std::vector<Exactness> exactness;
};

// A version of a season's rulebook: its text, or bundle, and the first day that it is in force.
struct RulesVersion {
  std::string text;
  std::string file;
  std::optional<Date> from;  // of the first, none
};

// Of several versions: each period is computed by its own, and entered by the newest that has what
// is entered. Nothing where one of them has errors, or they do not go together.
std::optional<Rules> make_rules(const std::vector<RulesVersion>& versions, Diagnostics& found);

// Nothing where the rulebook has errors; they, and warnings, are in `found`.
// `open` fetches what it extends and reads; without, a rulebook that stands alone or a bundle.
std::optional<Rules> make_rules(std::string_view text, const std::string& file, Diagnostics& found,
                                const OpenBeside& open = {});

// What was recorded, and what comes of it.
struct Evaluated {
  Roster roster;
  Ledger ledger;
  Facts facts;
  Results results;
  std::shared_ptr<const Lists> lists = {};  // where the facts lie in them
};
Evaluated evaluate_ledger(const Rules& rules, Roster roster, Ledger ledger);

// What comes of it in one period, for who asks for nothing else (outcome.h); `beside` is all that
// was recorded beside entries. Millions of entries are not laid out for that: in the ledger that
// comes back stand those alone that no panel holds, numbered anew.
Evaluated evaluate_outcome(const Rules& rules, Roster roster, Ledger beside,
                           std::shared_ptr<const Lists> lists, const std::string& period);

// For reports; refers to both, which must outlive it.
Sources sources(const Rules& rules, const Evaluated& evaluated);

// The leaf periods of a period: itself where it is one, else all below it, in the rulebook's order.
std::vector<std::string> leaf_periods(const Rules& rules, const std::string& period);
std::vector<std::string> every_period(const Rules& rules);

}  // namespace redbanner
