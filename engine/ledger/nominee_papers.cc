#include "engine/ledger/nominee_papers.h"

namespace redbanner {

bool has_come_in(const std::vector<NomineePaperEntry>& papers, const NomineePaperEntry& wanted) {
  bool received = false;
  for (const auto& one : papers)
    if (one.award == wanted.award && one.period == wanted.period && one.person == wanted.person &&
        one.paper == wanted.paper)
      received = one.outcome == NomineePaperEntry::Outcome::received;
  return received;
}

}  // namespace redbanner
