#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/missing.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"
#include "engine/ledger/doubts.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

constexpr int places = 3;
constexpr auto left = Heading::Align::left;
constexpr auto right = Heading::Align::right;

Cell number(const std::optional<Ratio>& value) {
  if (!value) return std::monostate{};
  return Points{*value, places};
}

std::vector<Agreement> agreements_in(const Rules& rules, const Ledger& ledger,
                                     const std::string& period) {
  std::vector<Agreement> all;
  for (const auto& due : due_periods(rules, period))
    for (auto& one : agreements(rules.form, ledger, due)) all.push_back(std::move(one));
  return all;
}

Table by_field(const std::vector<Agreement>& all, const Rules& rules, const std::string& period) {
  Table table{"agreement",
              {"agreement_title", {title_of_period(rules.plan.outline, period)}},
              {{"period", "", left},
               {"indicator", "", left},
               {"field", "", left},
               {"raters", "", right},
               {"entrants", "", right},
               {"concordance", "", right},
               {"intraclass", "", right}},
              {},
              {{"agreement_means", {}}}};
  for (const Agreement& one : all)
    table.rows.push_back({one.period, one.indicator, one.field, one.raters, one.entrants,
                          number(one.concordance), number(one.intraclass)});
  return table;
}

Table by_rater(const std::vector<Agreement>& all) {
  Table table{"raters",
              {"raters_title", {}},
              {{"period", "", left},
               {"indicator", "", left},
               {"field", "", left},
               {"rater", "", left},
               {"marks", "", right},
               {"difference", "", right},
               {"concordance_without", "", right}},
              {},
              {{"difference_means", {}}}};
  for (const Agreement& one : all)
    for (const Agreement::Rater& rater : one.by_rater)
      table.rows.push_back({one.period, one.indicator, one.field, rater.id, rater.marks,
                            number(rater.difference), number(rater.concordance_without)});
  return table;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const std::string period = *asked.get("PERIOD");
  if (!is_known("period", period, every_period(open->rules), console)) return Exit::refused;
  const auto all = agreements_in(open->rules, open->season.ledger(), period);
  if (all.empty()) return refuse(console, {"nobody_rated_beside", {period}});
  console.out << rendered({"", "", {by_field(all, open->rules, period), by_rater(all)}},
                          asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command entry_agreement() {
  return {"entry agreement",
          entries_group,
          N_("how far the raters agree, and who is stricter than the others"),
          "redbanner entry agreement mid_year",
          {period_argument(), season_option(), format_option()},
          run};
}

}  // namespace redbanner
