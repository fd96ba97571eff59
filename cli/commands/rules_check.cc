#include <algorithm>
#include <ostream>

#include "cli/commands/commands.h"
#include "cli/mark.h"
#include "cli/rulebook_file.h"
#include "cli/wording.h"

namespace redbanner {
namespace {

std::int64_t count(const auto& list) { return static_cast<std::int64_t>(list.size()); }

Exit run(const Invocation& asked, Console& console) {
  const std::string file = *asked.get("FILE");
  const auto rules = read_rules(file, console);
  if (!rules) return Exit::refused;
  const Rulebook& book = rules->book;
  const auto indicators =
      static_cast<std::int64_t>(std::ranges::count(book.indicators, false, &IndicatorRule::figure));
  console.out << sentence({"rulebook_good",
                           {file, book.header.title, indicators, count(book.periods),
                            count(book.places), count(book.awards)}})
              << '\n';
  return Exit::done;
}

}  // namespace

Command rules_check() {
  return {"rules check",
          rules_group,
          N_("name every fault of a rulebook at once"),
          "redbanner rules check rulebook.toml",
          {{"FILE", "FILE", N_("the rulebook, TOML"), Option::Need::required}},
          run};
}

}  // namespace redbanner
