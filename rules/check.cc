#include "rules/check.h"

#include "rules/checking.h"
#include "rules/read_rulebook.h"

namespace redbanner {

void check_rulebook(const Rulebook& book, Diagnostics& found) {
  const Checking checking(book, found);
  for (const auto* checks : {&checks_of_names(), &checks_of_trees(), &checks_of_entries(),
                             &checks_of_periods(), &checks_of_awards(), &checks_of_formulas()})
    for (const Check check : *checks) check(checking);
  sort_by_place(found);
}

}  // namespace redbanner
