#include "cli/fitting.h"

#include <algorithm>

namespace redbanner {
namespace {

// Those of `refusals` that the season's own rules do not have; nothing where there are none.
const Message* first_of_its_own(const std::vector<Refusal>& refusals,
                                const std::vector<Refusal>& of_own) {
  for (const Refusal& refusal : refusals)
    if (std::ranges::find(of_own, refusal.message, &Refusal::message) == of_own.end())
      return &refusal.message;
  return nullptr;
}

}  // namespace

Fitting fitting(const EntryForm& own, const EntryForm& other, const Roster& roster,
                const Ledger& ledger) {
  Fitting fit{{}, ledger, {}};
  {
    Door at_own(own, roster), at_other(other, roster);
    for (const Entrant& entrant : roster)
      if (const auto refusals = at_other.refusals(entrant);
          const Message* why = first_of_its_own(refusals, at_own.refusals(entrant)))
        fit.left_out.push_back(*why);
      else
        fit.roster.push_back(entrant);
  }
  Door at_own(own, roster), at_other(other, fit.roster);
  fit.ledger.entries.clear();
  for (const Entry& entry : ledger.entries) {
    Entry for_own = entry, for_other = entry;
    const auto refusals = at_other.refusals(for_other);
    if (const Message* why = first_of_its_own(refusals, at_own.refusals(for_own)))
      fit.left_out.push_back(*why);
    else
      fit.ledger.entries.push_back(entry);
  }
  return fit;
}

}  // namespace redbanner
