#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/options.h"
#include "cli/render/render.h"

namespace redbanner {
namespace {

// Days compare as texts: moments begin with theirs.
struct Days {
  std::string from, to;  // inclusive; empty: open
  bool has(const std::string& at) const {
    const std::string day = at.substr(0, 10);
    return (from.empty() || from <= day) && (to.empty() || day <= to);
  }
};

std::optional<Days> days_of(const Invocation& asked, Console& console) {
  Days days;
  for (const auto& [option, day] : {std::pair{"--from", &days.from}, {"--to", &days.to}}) {
    const auto text = asked.get(option);
    if (!text) continue;
    const auto said = day_of(*text, option, console);
    if (!said) return std::nullopt;
    *day = said->text();
  }
  return days;
}

Exit run(const Invocation& asked, Console& console) {
  const auto days = days_of(asked, console);
  if (!days) return Exit::refused;
  const Season season = Season::open(season_file(asked), Season::Access::read);
  Table table{"log",
              {"log_title", {season.file()}},
              {{"batch", "", Heading::Align::right},
               {"recorded_when", "", Heading::Align::left},
               {"recorded_by", "", Heading::Align::left},
               {"command", "", Heading::Align::left},
               {"rows", "", Heading::Align::right},
               {"link", "", Heading::Align::left},
               {"reason", "", Heading::Align::left},
               {"paper", "", Heading::Align::left}},
              {},
              {}};
  for (const auto& [batch, rows, sha256] : season.log())
    if (days->has(batch.at))
      table.rows.push_back({batch.id, batch.at, batch.by, batch.command, rows, sha256.substr(0, 12),
                            batch.reason, batch.paper});
  console.out << rendered({"", "", {table}}, asked.get("--format").value_or("text"));
  return Exit::done;
}

}  // namespace

Command audit_log() {
  return {"audit log",
          audit_group,
          N_("who recorded what and when: a line for each command that wrote to the season"),
          "redbanner audit log --from 2023-07-01",
          {{"--from", "DAY", N_("from this day on (UTC)")},
           {"--to", "DAY", N_("up to and with this day (UTC)")},
           season_option(),
           format_option()},
          run};
}

}  // namespace redbanner
