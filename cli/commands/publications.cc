#include <algorithm>
#include <ostream>

#include "adapters/sha256/sha256.h"
#include "cli/clock.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/objections.h"
#include "cli/options.h"
#include "cli/output_file.h"
#include "cli/publication.h"
#include "cli/render/render.h"
#include "cli/wording.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

Term stage_of(const Publication& publication) {
  switch (publication.stage) {
    case Publication::Stage::confirmed:
      return {"stage_confirmed"};
    case Publication::Stage::published:
      return {"stage_published"};
    case Publication::Stage::amended:
      return {"stage_amended"};
  }
  return {};
}

bool is_asked_for(const std::string& period, const std::optional<std::string>& asked) {
  return !asked || period == *asked;
}

Table states(const OpenSeason& open, const std::vector<Publication>& publications,
             const std::optional<std::string>& period) {
  Table table{"states",
              {"states_title", {}},
              {heading("period"), heading("result_state"), number_heading("open_objections")},
              {},
              {}};
  for (const auto& one : open.rules.plan.outline.periods) {
    if (!is_asked_for(one.id, period)) continue;
    const auto objections = objections_to(open.season, one.id);
    const auto undecided = std::ranges::count_if(
        objections, [](const KnownObjection& known) { return !known.decision; });
    table.rows.push_back(
        {title_of_period(open.rules.plan.outline, one.id),
         state_of(progress_of(publications, one.id), open.season.last_evaluation(one.id), today()),
         undecided == 0 ? Cell{} : Cell{static_cast<std::int64_t>(undecided)}});
  }
  return table;
}

Table listed(const OpenSeason& open, const std::vector<Publication>& publications,
             const std::optional<std::string>& period) {
  constexpr std::size_t shown_of_hash = 12;
  Table table{"publications",
              {"publications_title", {}},
              {heading("period"), number_heading("publication_number"), heading("stage"),
               number_heading("evaluation_number"), heading("day_of_it"), heading("until"),
               heading("acted_by"), heading("reason"), heading("document_sha256")},
              {},
              {}};
  for (const auto& one : publications)
    if (is_asked_for(one.period, period))
      table.rows.push_back({title_of_period(open.rules.plan.outline, one.period),
                            std::int64_t{one.number}, stage_of(one), one.evaluation, one.from,
                            one.to ? Cell{*one.to} : Cell{}, one.by, text_cell(one.reason),
                            one.sha256.substr(0, shown_of_hash)});
  return table;
}

// The one of --show, to the byte; what was only confirmed until it is published.
Exit show(const OpenSeason& open, const std::vector<Publication>& publications,
          const std::string& period, const Invocation& asked, Console& console) {
  const std::string number = *asked.get("--show");
  const Publication* found = nullptr;
  std::vector<std::string> numbers;
  for (const auto& one : publications) {
    if (one.period != period) continue;
    const std::string own = std::to_string(one.number);
    if (numbers.empty() || numbers.back() != own) numbers.push_back(own);
    if (own == number) found = &one;
  }
  if (found == nullptr) {
    is_known("publication", number, numbers, console);
    return Exit::refused;
  }
  if (sha256(found->document) != found->sha256)
    throw Failure(Failure::Kind::content, open.season.file(),
                  {"publication_is_damaged", {period, std::int64_t{found->number}}});
  if (const auto file = asked.get("-o"))
    write_file(*file, found->document, "write_publication");
  else
    console.out << found->document;
  return Exit::done;
}

Exit run(const Invocation& asked, Console& console) {
  const auto period = asked.get("PERIOD");
  if (asked.has("--show") && !period) return misused(console, asked, {"show_needs_period", {}});
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  if (period && !is_known("period", *period, every_period(open->rules), console))
    return Exit::refused;
  const auto publications = open->season.publications();
  if (asked.has("--show")) return show(*open, publications, *period, asked, console);
  console.out << rendered(
      {"", "", {states(*open, publications, period), listed(*open, publications, period)}},
      asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command list_publications() {
  return {"publications",
          publication_group,
          N_("how far each result has come, and what was published when, by whom"),
          "redbanner publications mid_year --show 0 -o list.html",
          {{"PERIOD", "PERIOD", N_("this assessment alone")},
           {"--show", "NUMBER",
            N_("print the document as it was published: 0 the first, 1 the first amendment")},
           {"-o", "FILE", N_("write it to a file instead of the screen")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
