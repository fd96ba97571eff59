#include "cli/nominations.h"

#include <algorithm>

#include "cli/awards.h"
#include "cli/open_season.h"
#include "cli/wording.h"
#include "engine/core/did_you_mean.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

Refusal no_such(const std::string& what, const std::string& id,
                const std::vector<std::string>& known) {
  const auto near = did_you_mean(id, known);
  Refusal refusal{what, {"no_such", {Term{what}, id}}, {}};
  if (!near.empty()) refusal.hint = Message{"did_you_mean", {near}};
  return refusal;
}

bool contains(const std::vector<std::string>& list, const std::string& one) {
  return std::ranges::find(list, one) != list.end();
}

std::optional<Refusal> fault_of_award(const NominationEntry& nomination, const Rules& rules) {
  const auto known = award_ids(rules);
  if (!contains(known, nomination.award)) return no_such("award", nomination.award, known);
  const auto& award = award_of(rules, nomination.award);
  if (award.person_kind.empty())
    return Refusal{
        "award", {"award_takes_no_nominees", {title_of_award(rules.plan.outline, award.id)}}, {}};
  if (!contains(award.periods, nomination.period))
    return no_such("period", nomination.period, award.periods);
  return std::nullopt;
}

std::optional<Refusal> fault_of_person(const NominationEntry& nomination, const Rules& rules,
                                       const Roster& roster) {
  const auto& kind = award_of(rules, nomination.award).person_kind;
  const Entrant* person = find_entrant(roster, nomination.person);
  if (person == nullptr) {
    std::vector<std::string> known;
    for (const auto& one : roster)
      if (one.kind == kind) known.push_back(one.id);
    return no_such("person", nomination.person, known);
  }
  if (person->kind == kind) return std::nullopt;
  return Refusal{
      "person", {"not_of_kind", {name_of(*person), title_of_kind(rules.plan.outline, kind)}}, {}};
}

// The one of the same unit who has the position already; empty: none.
std::string who_has(int position, const NominationEntry& nomination,
                    const NominationImport& import) {
  const std::string& unit = find_entrant(import.roster, nomination.person)->unit;
  for (const auto& [key, held] : import.standing) {
    const auto& [award, period, person] = key;
    const Entrant* other = find_entrant(import.roster, person);
    if (held == position && award == nomination.award && period == nomination.period &&
        other != nullptr && other->unit == unit)
      return person;
  }
  return {};
}

NominationEntry nomination_in(const SheetRow& row) {
  return {0, row.cell("award"), row.cell("period"), row.cell("person"), 0};
}

// A whole number from 1 on; 0 for anything else.
int position_in(const std::string& text) {
  const auto number = Ratio::parse(text);
  const auto whole = number ? number->whole() : std::nullopt;
  return whole && *whole >= 1 && *whole <= 1'000'000 ? static_cast<int>(*whole) : 0;
}

}  // namespace

Nominations current_nominations(const Ledger& ledger) {
  Nominations standing;
  for (const auto& one : ledger.nominations) {
    if (one.position > 0)
      standing[{one.award, one.period, one.person}] = one.position;
    else
      standing.erase({one.award, one.period, one.person});
  }
  return standing;
}

Nominations current_nominations(const Season& season) {
  return current_nominations(season.ledger({}, Season::Contents::without_entries));
}

std::optional<Refusal> fault_of(const NominationEntry& nomination, const NominationImport& import) {
  if (auto fault = fault_of_award(nomination, import.rules)) return fault;
  if (auto fault = fault_of_person(nomination, import.rules, import.roster)) return fault;
  if (import.standing.contains({nomination.award, nomination.period, nomination.person}))
    return Refusal{"person", {"nominated_already", {nomination.person}}, {}};
  if (nomination.position < 1)
    return Refusal{"position", {"not_a_position", {}}, Message{"positions_are", {}}};
  if (const auto other = who_has(nomination.position, nomination, import); !other.empty())
    return Refusal{"position", {"position_taken", {std::int64_t{nomination.position}, other}}, {}};
  return std::nullopt;
}

int next_position(const NominationEntry& nomination, const NominationImport& import) {
  if (find_entrant(import.roster, nomination.person) == nullptr) return 1;
  int position = 1;
  while (!who_has(position, nomination, import).empty()) ++position;
  return position;
}

Imported<NominationEntry> nominations_of(const std::vector<CsvFile>& sheets,
                                         NominationImport& import, Diagnostics& found) {
  Imported<NominationEntry> imported;
  const std::vector<std::string> required = {"award", "period", "person"};
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    if (!headings_are_known(sheets[s], {"award", "period", "person", "position"}, required, found))
      continue;
    for (std::size_t r = 0; r < sheets[s].rows.size(); ++r) {
      const SheetRow row{sheets[s], sheets[s].rows[r]};
      NominationEntry nomination = nomination_in(row);
      const std::string position = row.cell("position");
      nomination.position =
          position.empty() ? next_position(nomination, import) : position_in(position);
      if (const auto fault = fault_of(nomination, import)) {
        found.add(row.fault(fault->field, fault->message, fault->hint));
        imported.rejected.push_back({s, r, sentence(fault->message)});
        continue;
      }
      import.standing[{nomination.award, nomination.period, nomination.person}] =
          nomination.position;
      imported.good.push_back(std::move(nomination));
    }
  }
  return imported;
}

}  // namespace redbanner
