#include <algorithm>
#include <ostream>

#include "cli/clock.h"
#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/publication.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

using Row = std::vector<Cell>;

std::vector<Row> rows_about(const OpenSeason& open) {
  const Season& season = open.season;
  const Rules& rules = open.rules;
  const auto rulebook = season.rulebooks().back();
  const auto roster = season.roster();
  const auto ledger = season.ledger();
  std::vector<Row> rows;
  const auto row = [&](const char* what, Cell value) {
    rows.push_back({Term{what}, std::move(value)});
  };
  row("season_file", season.file());
  row("rulebook", rules.book.header.title);
  if (!rules.book.header.document.empty()) row("document", rules.book.header.document);
  row("rulebook_version", std::int64_t{rulebook.version});
  row("sha256", rulebook.sha256);
  for (const auto& kind : rules.plan.outline.kinds) {
    const auto count = std::ranges::count(roster, kind.id, &Entrant::kind);
    rows.push_back({kind.title.empty() ? kind.id : kind.title, static_cast<std::int64_t>(count)});
  }
  row("entries", static_cast<std::int64_t>(ledger.entries.size()));
  row("ledger_position", ledger.position);
  if (const std::string head = season.head(); !head.empty()) row("chain_head", head);
  const auto publications = season.publications();
  for (const auto& period : rules.plan.outline.periods) {
    const auto last = season.last_evaluation(period.id);
    if (!last) continue;
    const std::string title = period.title.empty() ? period.id : period.title;
    rows.push_back(
        {title, Message{"evaluated_at", {last->id, last->at, last->by, last->position}}});
    const Progress progress = progress_of(publications, period.id);
    if (progress.confirmed) rows.push_back({title, state_of(progress, last, today())});
  }
  return rows;
}

Exit run(const Invocation& asked, Console& console) {
  const auto open = open_season(asked, Season::Access::read, console);
  if (!open) return Exit::refused;
  const Table table{"season",
                    {"season_title", {open->season.file()}},
                    {{"what", "", Heading::Align::left}, {"is", "", Heading::Align::left}},
                    rows_about(*open),
                    {}};
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command season_info() {
  return {"season info",
          season_group,
          N_("what a season's file holds"),
          "redbanner season info",
          {season_option(), format_option()},
          run};
}

}  // namespace redbanner
