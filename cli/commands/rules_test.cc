#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <ostream>

#include "adapters/csv/csv.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/render/diagnostics.h"
#include "cli/rulebook_file.h"
#include "cli/run_cases.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> case_files(const std::string& rulebook) {
  std::vector<std::string> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator{fs::path{rulebook}.parent_path() / "cases", none})
    if (entry.path().extension() == ".toml") files.push_back(entry.path().string());
  std::ranges::sort(files);
  return files;
}

struct Tally {
  std::int64_t passed = 0, failed = 0, skipped = 0;
};

bool shared_is_required() {
  const char* required = std::getenv("REDBANNER_REQUIRE_SHARED");
  return required != nullptr && std::string{required} == "1";
}

void tell(const CaseOutcome& outcome, const std::string& file, Tally& tally, Console& console) {
  const std::string name = fs::path{file}.filename().string();
  const auto line = [&](const char* id) {
    console.out << sentence({id, {name, outcome.title}}) << '\n';
  };
  if (!outcome.missing.empty()) {
    ++(shared_is_required() ? tally.failed : tally.skipped);
    console.out << sentence({"case_skipped", {name, outcome.title, outcome.missing[0]}}) << '\n';
  } else if (outcome.found.has_errors()) {
    ++tally.failed;
    line("case_refused");
    show(outcome.found, console.out);
  } else if (!outcome.differences.empty()) {
    ++tally.failed;
    line("case_failed");
    for (const auto& one : outcome.differences) console.out << "  " << sentence(one) << '\n';
  } else {
    ++tally.passed;
    line("case_passed");
  }
}

// Where a case was skipped, what it alone would touch is not known.
void tell_untouched(const Coverage& coverage, const Tally& tally, Console& console) {
  const auto untouched = coverage.untouched();
  if (untouched.empty() || tally.skipped > 0) return;
  console.out << sentence({"untouched", {}}) << '\n';
  for (const auto& one : untouched) console.out << "  " << sentence(one) << '\n';
}

Exit run(const Invocation& asked, Console& console) {
  const std::string rulebook = *asked.get("FILE");
  const auto rules = read_rules(rulebook, console);
  if (!rules) return Exit::refused;
  const auto files = case_files(rulebook);
  if (files.empty()) {
    console.out << sentence({"no_cases", {rulebook}}) << '\n';
    return Exit::done;
  }
  Tally tally;
  Coverage coverage{*rules};
  for (const auto& file : files) {
    Diagnostics found;
    const auto cases = read_cases(read_file(file, "read_cases"), file, found);
    show(found, console.err);
    if (found.has_errors()) ++tally.failed;
    for (const auto& one : cases.cases)
      tell(run_case(*rules, cases, one, coverage), file, tally, console);
  }
  console.out << sentence({"case_total", {tally.passed, tally.failed, tally.skipped}}) << '\n';
  tell_untouched(coverage, tally, console);
  return tally.failed == 0 ? Exit::done : Exit::refused;
}

}  // namespace

Command rules_test() {
  return {"rules test",
          rules_group,
          N_("run the cases that travel with a rulebook: cases/*.toml beside it"),
          "redbanner rules test rules/books/minimal/rulebook.toml",
          {{"FILE", "FILE", N_("the rulebook, TOML"), Option::Need::required}},
          run};
}

}  // namespace redbanner
