#include "cli/options.h"

#include "cli/mark.h"

namespace redbanner {
namespace {
constexpr auto optional = Option::Need::optional;
constexpr auto once = Option::Times::once;
}  // namespace

Option season_option() {
  return {"--season", "FILE", N_("the season's file (else REDBANNER_SEASON, else season.db)")};
}

Option as_option() {
  return {"--as", "NAME", N_("who acts, as the ledger keeps it (else the login name)")};
}

Option after_deadline_option() {
  return {"--after-deadline", "", N_("record it though the deadline has passed; with --reason")};
}

Option dry_run_option() { return {"--dry-run", "", N_("do everything but record it")}; }

Option format_option() {
  return {"--format",
          "FORMAT",
          N_("text; csv and json for programs; excel: CSV that Excel opens as it stands"),
          optional,
          once,
          {"text", "csv", "excel", "json"}};
}

Option list_format_option() {
  return {"--format",
          "FORMAT",
          N_("text; csv and json for programs; excel: CSV for Excel; md, html: documents"),
          optional,
          once,
          {"text", "csv", "excel", "json", "md", "html"}};
}

Option period_argument() {
  return {"PERIOD", "PERIOD", N_("an assessment"), Option::Need::required};
}

Option period_option() { return {"--period", "PERIOD", N_("the assessment it belongs to")}; }

Option reason_option(Option::Need need) {
  return {"--reason", "TEXT", N_("why; kept in the ledger"), need};
}

Option paper_option(Option::Need need) {
  return {"--paper", "PAPER", N_("the paper it was read from; kept in the ledger"), need};
}

const std::vector<Option>& options_of_all() {
  static const std::vector<Option> options = {
      {"--lang", "LANGUAGE", N_("en or zh (else LANGUAGE, LC_ALL, LC_MESSAGES, LANG)")},
      {"--help", "", N_("what the command does")},
  };
  return options;
}

}  // namespace redbanner
