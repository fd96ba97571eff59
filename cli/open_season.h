#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "adapters/sqlite/season.h"
#include "cli/command.h"
#include "cli/pipeline.h"
#include "engine/core/worker.h"

namespace redbanner {

// A season's file and its rulebook, ready to be evaluated.
struct OpenSeason {
  Season season;
  Rules rules;
  std::int64_t position;           // of the ledger, before anything was read
  std::unique_ptr<Worker> beside;  // has a thread where the season is large
};

// A rulebook as a season keeps it: its name without folders, and all of its files in one text.
StoredRulebook stored_rulebook(const Rulebook& book);

// The versions of a season's rules, to be made ready.
std::vector<RulesVersion> versions_of(const std::vector<StoredRulebook>& stored);

// --season, REDBANNER_SEASON, or season.db
std::string season_file(const Invocation& asked);

// Opens the season asked for; for writing unless --dry-run is given. Nothing where this program
// finds faults in the season's rulebook: they are shown.
std::optional<OpenSeason> open_season(const Invocation& asked, Season::Access access,
                                      Console& console);

// The same for a file named otherwise.
std::optional<OpenSeason> open_season_file(const std::string& file, Season::Access access,
                                           Console& console);

// The rules as they stood at a position of the ledger: the season's own, unless a version came
// since. The season must outlive them.
std::shared_ptr<const Rules> rules_at(const OpenSeason& open, std::int64_t position);

// The season as it is now, evaluated; or what comes of it in one period, now or at a position.
Evaluated evaluate_season(const OpenSeason& open);
Evaluated evaluate_outcome(const OpenSeason& open, const std::string& period);
Evaluated evaluate_outcome(const OpenSeason& open, const Rules& then, const std::string& period,
                           std::int64_t position);

// Who, when, why and from which paper: --as, the clock, --reason, --paper.
Batch batch_of(const Invocation& asked);

// Today, on which nothing is taken any more whose deadline has passed; none with --after-deadline.
std::optional<Date> day_of_recording(const Invocation& asked);
// Says so where --after-deadline has no reason beside it.
bool deadline_is_explained(const Invocation& asked, Console& console);

// Records, unless --dry-run is given, and says what, a line each, and where it stands in the
// ledger.
Exit record(OpenSeason& open, Record what, const Invocation& asked, Console& console,
            const std::vector<Message>& done);

// Says why a command is refused.
Exit refuse(Console& console, const Message& why, const std::optional<Message>& hint = {});
// Says that the words given do not go together.
Exit misused(Console& console, const Invocation& asked, const Message& why);

// Whether `id` is one of `known`; says so where it is not, with the nearest one. `what` is a word
// of the vocabulary: "period", "award".
bool is_known(const std::string& what, const std::string& id, const std::vector<std::string>& known,
              Console& console);

// By id, or by the title where only one has it; says so where there is none.
const Entrant* entrant_named(const Roster& roster, const std::string& name, Console& console);
// "s07 地铁14号线项目"
std::string name_of(const Entrant& entrant);

// The period of --period; unsaid, the only one of `possible`. Nothing, and said, where it is none
// of them or several are possible.
std::optional<std::string> period_of(const Invocation& asked,
                                     const std::vector<std::string>& possible, Console& console);

// The day of an option; nothing, and said, where it is none.
std::optional<Date> day_of(const std::string& text, const std::string& option, Console& console);

}  // namespace redbanner
