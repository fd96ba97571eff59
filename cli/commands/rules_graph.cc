#include <ostream>

#include "cli/commands/commands.h"
#include "cli/graphviz.h"
#include "cli/mark.h"
#include "cli/open_season.h"
#include "cli/output_file.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"
#include "engine/report/graph.h"

namespace redbanner {
namespace {

Exit run(const Invocation& asked, Console& console) {
  const auto file = asked.get("-o");
  const bool as_svg = file && file->ends_with(".svg");
  if (file && !as_svg && !file->ends_with(".dot"))
    return misused(console, asked, {"picture_file_named", {*file}});
  const auto rules = read_rules(*asked.get("FILE"), console);
  if (!rules) return Exit::refused;
  GraphChoice choice;
  if (asked.has("--all")) choice.steps = GraphChoice::Steps::shown;
  choice.item = asked.get("--indicator").value_or("");
  choice.period = asked.get("--period").value_or("");
  const bool is_there =
      (choice.item.empty() || is_known("indicator", choice.item, items_in(rules->plan), console)) &&
      (choice.period.empty() || is_known("period", choice.period, every_period(*rules), console));
  if (!is_there) return Exit::refused;
  const std::string graph = graph_of(rules->plan, choice, word);
  if (file)
    write_file(*file, as_svg ? drawn_as_svg(graph, *file) : graph, "draw_graph");
  else
    console.out << graph;
  return Exit::done;
}

}  // namespace

Command rules_graph() {
  return {"rules graph",
          rules_group,
          N_("how results come about, as a picture: what is computed from what"),
          "redbanner rules graph rulebook.toml -o rules.svg",
          {{"FILE", "FILE", N_("the rulebook, TOML, or the season that keeps it"),
            Option::Need::required},
           {"-o", "FILE",
            N_("write it to a file that ends in .svg (drawn by Graphviz) or .dot; else it is shown "
               "as DOT")},
           {"--indicator", "ID",
            N_("one indicator, category, figure, place rule or award alone, step by step")},
           {"--period", "PERIOD", N_("one assessment alone")},
           {"--all", "", N_("every step between what has a name")}},
          run};
}

}  // namespace redbanner
