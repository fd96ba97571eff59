#include "cli/open_season.h"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "adapters/sha256/sha256.h"
#include "cli/clock.h"
#include "cli/render/diagnostics.h"
#include "cli/render/width.h"
#include "cli/wording.h"
#include "engine/core/did_you_mean.h"
#include "engine/core/worker.h"
#include "engine/report/who.h"
#include "rules/bundle.h"

namespace redbanner {
namespace {

// Of so large a season the roster is read beside the lists, results are hashed beside writing them.
std::unique_ptr<Worker> worker_for(const Season& season) {
  constexpr std::uintmax_t worth_a_thread = 32 << 20;  // bytes
  std::error_code ignored;
  const auto bytes = std::filesystem::file_size(season.file(), ignored);
  const bool is_large = !ignored && bytes >= worth_a_thread;
  return std::make_unique<Worker>(is_large ? Worker::Thread::its_own : Worker::Thread::none);
}

std::string login_name() {
  for (const char* variable : {"LOGNAME", "USER"}) {
    const char* name = std::getenv(variable);
    if (name != nullptr && *name != '\0') return name;
  }
  const passwd* user = getpwuid(getuid());
  return user == nullptr ? std::to_string(getuid()) : user->pw_name;
}

}  // namespace

StoredRulebook stored_rulebook(const Rulebook& book) {
  StoredRulebook stored;
  stored.file = std::filesystem::path{book.sources[0].name}.filename().string();
  stored.text = bundled(book.sources);
  stored.sha256 = sha256(stored.text);
  return stored;
}

std::vector<RulesVersion> versions_of(const std::vector<StoredRulebook>& stored) {
  std::vector<RulesVersion> versions;
  for (const auto& one : stored) versions.push_back({one.text, one.file, one.from});
  return versions;
}

std::string season_file(const Invocation& asked) {
  if (const auto file = asked.get("--season")) return *file;
  const char* file = std::getenv("REDBANNER_SEASON");
  return file != nullptr && *file != '\0' ? file : "season.db";
}

std::optional<OpenSeason> open_season(const Invocation& asked, Season::Access access,
                                      Console& console) {
  const bool rehearsal = asked.has("--dry-run");
  return open_season_file(season_file(asked), rehearsal ? Season::Access::read : access, console);
}

std::optional<OpenSeason> open_season_file(const std::string& file, Season::Access access,
                                           Console& console) {
  Season season = Season::open(file, access);
  auto beside = worker_for(season);
  if (const auto& copy = season.copy_of_older())
    console.err << sentence({"season_brought_up_to_date", {season.file(), *copy}}) << '\n';
  const auto position = season.position();
  Diagnostics found;
  auto rules = make_rules(versions_of(season.rulebooks()), found);
  if (!rules) {
    show(found, console.err);
    refuse(console, {"season_rulebook_faulty", {season.file()}});
    return std::nullopt;
  }
  return OpenSeason{std::move(season), std::move(*rules), position, std::move(beside)};
}

std::shared_ptr<const Rules> rules_at(const OpenSeason& open, std::int64_t position) {
  const auto then = open.season.rulebooks(position);
  if (then.size() != open.season.rulebooks().size()) {
    Diagnostics found;
    if (auto rules = make_rules(versions_of(then), found))
      return std::make_shared<const Rules>(std::move(*rules));
  }
  return {std::shared_ptr<const Rules>(), &open.rules};
}

Evaluated evaluate_season(const OpenSeason& open) {
  return evaluate_ledger(open.rules, open.season.roster(open.position),
                         open.season.ledger(open.position));
}

Evaluated evaluate_outcome(const OpenSeason& open, const std::string& period) {
  return evaluate_outcome(open, open.rules, period, open.position);
}

Evaluated evaluate_outcome(const OpenSeason& open, const Rules& then, const std::string& period,
                           std::int64_t position) {
  Roster roster;
  if (!open.beside->has_thread()) roster = open.season.roster(position);
  std::optional<Task> reading;
  auto others = open.season.ledger(position, Season::Contents::without_entries);
  auto lists = open.season.lists(position, Season::Reading::fast, [&] {
    if (!open.beside->has_thread()) return;
    reading.emplace(*open.beside, [&] {  // through a connection of its own
      roster = Season::open(open.season.file(), Season::Access::read).roster(position);
    });
  });
  if (reading) reading->wait();
  return evaluate_outcome(then, std::move(roster), std::move(others), std::move(lists), period);
}

Batch batch_of(const Invocation& asked) {
  Batch batch;
  batch.command = asked.command;
  batch.by = asked.get("--as").value_or(login_name());
  batch.at = now_in_utc();
  batch.reason = asked.get("--reason").value_or("");
  batch.paper = asked.get("--paper").value_or("");
  return batch;
}

std::optional<Date> day_of_recording(const Invocation& asked) {
  if (asked.has("--after-deadline")) return {};
  return today();
}

bool deadline_is_explained(const Invocation& asked, Console& console) {
  if (!asked.has("--after-deadline") || asked.has("--reason")) return true;
  misused(console, asked, {"after_deadline_needs_reason", {}});
  return false;
}

Exit record(OpenSeason& open, Record what, const Invocation& asked, Console& console,
            const std::vector<Message>& done) {
  what.batch = batch_of(asked);
  const std::string by = what.batch.by;
  const auto position = asked.has("--dry-run") ? 0 : open.season.record(what, open.position);
  for (const auto& line : done) console.out << printable(sentence(line)) << '\n';
  const Message where{"recorded_at", {position, by}};
  console.out << sentence(position == 0 ? Message{"dry_run", {}} : where) << '\n';
  return Exit::done;
}

Exit refuse(Console& console, const Message& why, const std::optional<Message>& hint) {
  console.err << "redbanner: " << printable(sentence(why)) << '\n';
  if (hint) console.err << "  " << sentence({"hint_is", {sentence(*hint)}}) << '\n';
  return Exit::refused;
}

Exit misused(Console& console, const Invocation& asked, const Message& why) {
  refuse(console, why);
  console.err << "  " << sentence({"see_help", {"redbanner " + asked.command + " --help"}}) << '\n';
  return Exit::usage;
}

bool is_known(const std::string& what, const std::string& id, const std::vector<std::string>& known,
              Console& console) {
  if (std::ranges::find(known, id) != known.end()) return true;
  const std::string near = did_you_mean(id, known);
  std::optional<Message> hint;
  if (!near.empty()) hint = Message{"did_you_mean", {near}};
  if (near.empty() && !known.empty() && known.size() <= 40)
    hint = Message{"there_are", {Enumeration{known}}};
  refuse(console, {"no_such", {Term{what}, id}}, hint);
  return false;
}

const Entrant* entrant_named(const Roster& roster, const std::string& name, Console& console) {
  if (const Entrant* found = find_entrant(roster, name)) return found;
  if (std::ranges::count(roster, name, &Entrant::title) == 1)
    return &*std::ranges::find(roster, name, &Entrant::title);
  std::vector<std::string> known;
  for (const auto& entrant : roster) known.push_back(entrant.id);
  for (const auto& entrant : roster) known.push_back(entrant.title);
  is_known("entrant", name, known, console);
  return nullptr;
}

std::string name_of(const Entrant& entrant) {
  return entrant.title.empty() ? entrant.id : entrant.id + " " + entrant.title;
}

std::optional<std::string> period_of(const Invocation& asked,
                                     const std::vector<std::string>& possible, Console& console) {
  const auto said = asked.get("--period");
  if (said) return is_known("period", *said, possible, console) ? said : std::nullopt;
  if (possible.size() == 1) return possible[0];
  refuse(console, {"say_period", {}}, Message{"say_which_period", {Enumeration{possible}}});
  return std::nullopt;
}

std::optional<Date> day_of(const std::string& text, const std::string& option, Console& console) {
  const auto day = Date::parse(text);
  if (!day) refuse(console, {"not_a_day", {text, option}}, Message{"write_day", {}});
  return day;
}

}  // namespace redbanner
