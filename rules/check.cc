#include "rules/check.h"

#include <algorithm>

#include "rules/checking.h"
#include "rules/read_rulebook.h"

namespace redbanner {

void check_rulebook(const Rulebook& book, Diagnostics& found) {
  Diagnostics of_meaning;
  const Checking checking(book, of_meaning);
  for (const auto* checks : {&checks_of_names(), &checks_of_trees(), &checks_of_entries(),
                             &checks_of_points(), &checks_of_grades(), &checks_of_periods(),
                             &checks_of_places(), &checks_of_awards(), &checks_of_formulas()})
    for (const Check check : *checks) check(checking);
  // What could not be read at a place was reported; that it says nothing is no second fault.
  const Diagnostics of_reading = found;
  for (const auto& one : of_meaning.all())
    if (std::ranges::find(of_reading.all(), one.at, &Diagnostic::at) == of_reading.all().end())
      found.add(one);
  sort_by_place(found);
}

}  // namespace redbanner
