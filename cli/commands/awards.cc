#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/language.h"
#include "cli/last_evaluation.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/output_file.h"
#include "cli/render/render.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// The years that the season's periods lie in.
std::vector<std::string> years_of(const Outline& outline) {
  std::vector<std::string> years;
  for (const auto& period : outline.periods) {
    if (!period.range) continue;
    for (int year = period.range->from.year(); year <= period.range->to.year(); ++year)
      if (std::ranges::find(years, std::to_string(year)) == years.end())
        years.push_back(std::to_string(year));
  }
  return years;
}

bool is_document(const std::string& format) { return format == "md" || format == "html"; }

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const Outline& outline = open->rules.plan.outline;
  const std::string year = *asked.get("YEAR");
  const auto years = years_of(outline);
  if (std::ranges::find(years, year) == years.end())
    return refuse(console, {"other_year", {years.empty() ? "" : years.front(), year}});
  const auto last = last_evaluations(*open, console);
  if (last.empty())
    return refuse(console, {"nothing_evaluated", {}}, Message{"run_evaluate", {"PERIOD"}});
  std::vector<EvaluatedPeriod> evaluated;
  for (const auto& one : last)
    evaluated.push_back({one.sealed.period, sources(*one.rules, one.evaluated)});

  const auto format = asked.get("--format").value_or("text");
  // A document is in the rulebook's language, unless another one is asked for; what is said about
  // it in the reader's.
  const Language readers = spoken();
  if (is_document(format) && !asked.has("--lang"))
    speak(language_named(outline.language).value_or(readers));
  const Page page{sentence({"awards_page", {outline.title, year}}), spoken(),
                  award_list(open->rules.plan, evaluated)};
  const std::string text = rendered(page, format);
  speak(readers);
  if (const auto file = asked.get("-o"))
    write_file(*file, text, "write_awards");
  else
    console.out << text;
  return Exit::done;
}

}  // namespace

Command list_awards() {
  return {"awards",
          awards_group,
          N_("the annual award list, with money, each period as evaluated last"),
          "redbanner awards 2023 --format html -o awards.html",
          {{"YEAR", "YEAR", N_("the season's year"), Option::Need::required},
           list_format_option(),
           {"-o", "FILE", N_("write it to a file instead of the screen")},
           season_option()},
          run};
}

}  // namespace redbanner
