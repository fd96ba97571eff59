#include "engine/report/explain.h"

#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/last_evaluation.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "cli/render/width.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

// Indented by depth, for people.
std::string as_lines(const std::vector<Step>& steps) {
  std::string text;
  for (const auto& step : steps)
    text += std::string(static_cast<std::size_t>(2 * step.depth), ' ') +
            printable(sentence(step.message)) + "\n";
  return text;
}

Table as_table(const std::vector<Step>& steps, const Entrant& who) {
  Table table{"explanation",
              {"explanation_title", {name_of(who)}},
              {{"depth", "", Heading::Align::right}, {"step", "", Heading::Align::left}},
              {},
              {}};
  for (const auto& step : steps) table.rows.push_back({std::int64_t{step.depth}, step.message});
  return table;
}

// The ids that an explanation can be narrowed to.
std::vector<std::string> parts_of(const Rules& rules) {
  std::vector<std::string> ids;
  for (const auto& card : rules.plan.outline.scorecards)
    for (const auto& part : card.parts)
      if (std::ranges::find(ids, part.id) == ids.end()) ids.push_back(part.id);
  for (const auto& figure : rules.plan.outline.figures) ids.push_back(figure.id);
  for (const auto& grade : rules.plan.outline.grades) ids.push_back(grade.id);
  return ids;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const auto period = asked.get("--period");
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;
  const auto part = asked.get("INDICATOR");
  if (part && !is_known("indicator", *part, parts_of(open->rules), console)) return Exit::refused;
  const auto last = last_evaluation(*open, period, console);
  if (!last) return Exit::refused;
  const Entrant* who = entrant_named(last->evaluated.roster, *asked.get("UNIT"), console);
  if (who == nullptr) return Exit::refused;

  const Sources from = sources(*last->rules, last->evaluated);
  const auto steps = explain(from, who->id, last->sealed.period, part);
  const auto format = asked.get("--format").value_or("text");
  console.out << (format == "text" ? as_lines(steps)
                                   : rendered({"", "", {as_table(steps, *who)}}, format));
  return Exit::done;
}

}  // namespace

Command explain_entrant() {
  return {"explain",
          results_group,
          N_("from the papers to the place: why a unit or person got what it got"),
          "redbanner explain s07 safety_inspection --period mid_year",
          {{"UNIT", "UNIT", N_("a unit or person, by id or title"), Option::Need::required},
           {"INDICATOR", "INDICATOR", N_("one indicator or category alone, by its id")},
           {"--period", "PERIOD", N_("the assessment (else the one evaluated last)")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
