#include "cli/after_season.h"
#include "cli/commands/commands.h"
#include "cli/import_entrants.h"
#include "cli/kept_sheets.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/diagnostics.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace redbanner {
namespace {

std::vector<std::string> files_of_entrants(const Invocation& asked) {
  auto files = asked.all("--entrants");
  const auto& people = asked.all("--people");
  files.insert(files.end(), people.begin(), people.end());
  return files;
}

// What the batch says of the season before: its file and the head of its chain, then --reason.
std::string reason_after(const std::string& file, const TakenOver& taken, const Invocation& asked) {
  const std::string name = std::filesystem::path{file}.filename().string();
  const std::string said = sentence({"season_after", {name, taken.head}});
  const auto reason = asked.get("--reason");
  return reason ? said + "; " + *reason : said;
}

void say_taken_over(const TakenOver& taken, Console& console) {
  const auto count = [](const auto& list) { return static_cast<std::int64_t>(list.size()); };
  console.out << sentence({"taken_over",
                           {count(taken.record.entrants), count(taken.record.custody),
                            count(taken.record.honours)}})
              << '\n';
  if (taken.closed > 0) console.out << sentence({"closed_left", {taken.closed}}) << '\n';
  if (!taken.not_evaluated.empty())
    console.out << sentence({"not_remembered", {Enumeration{taken.not_evaluated}}}) << '\n';
  if (!taken.attributes_left.empty())
    console.out << sentence({"attributes_left", {Enumeration{taken.attributes_left}}}) << '\n';
}

Exit run(const Invocation& asked, Console& console) {
  const std::string file = season_file(asked);
  std::error_code ignored;  // whatever else is wrong with the name is said where it is created
  if (std::filesystem::exists(file, ignored))
    return refuse(console, {"season_file_exists", {file}});
  const auto rules = read_rules(*asked.get("--rules"), console);
  if (!rules) return Exit::refused;

  const auto after = asked.get("--after");
  const auto taken = after ? taken_over(*after, *rules, console) : TakenOver();
  if (!taken) return refuse(console, {"nothing_taken", {}});
  Diagnostics found;
  const auto sheets = read_sheets(files_of_entrants(asked), "read_entrants", found);
  auto imported = entrants_of(sheets, {rules->form, taken->record.entrants}, found);
  show(found, console.err);
  if (found.has_errors()) return refuse(console, {"nothing_taken", {}});

  Record first = taken->record;
  first.batch = batch_of(asked);
  if (after) first.batch.reason = reason_after(*after, *taken, asked);
  std::ranges::move(imported.good, std::back_inserter(first.entrants));
  first.sheets = kept_sheets(sheets);
  const auto count = static_cast<std::int64_t>(first.entrants.size());
  if (!asked.has("--dry-run")) Season::create(file, stored_rulebook(rules->book), first);
  console.out << sentence({"season_created", {file, rules->book.header.title, count}}) << '\n';
  if (after) say_taken_over(*taken, console);
  if (asked.has("--dry-run")) console.out << sentence({"dry_run", {}}) << '\n';
  return Exit::done;
}

}  // namespace

Command season_create() {
  return {
      "season create",
      season_group,
      N_("begin a season: a rulebook, and who takes part"),
      "redbanner season create --rules rulebook.toml --entrants units.csv --people people.csv",
      {{"--rules", "FILE", N_("the rulebook, TOML"), Option::Need::required},
       {"--entrants", "FILE", N_("units, CSV"), Option::Need::optional, Option::Times::many},
       {"--people", "FILE", N_("people, CSV"), Option::Need::optional, Option::Times::many},
       {"--after", "FILE", N_("the season before: entrants, banners and honours are taken over")},
       season_option(),
       as_option(),
       reason_option(Option::Need::optional),
       paper_option(),
       dry_run_option()},
      run};
}

}  // namespace redbanner
