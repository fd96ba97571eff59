#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/report/report.h"

namespace redbanner {

// One award of one period on one row set: the column that says who gets it.
struct AwardColumn {
  const Outline::Award* award;
  std::string id;  // "award", or "award/indicator"
  std::string period;
  NodeIndex take;
  std::optional<NodeIndex> money;
};

// In the order of the rulebook: award, period, indicator, scorecard.
std::vector<AwardColumn> award_columns(const Plan& plan);

// Of one period alone.
std::vector<AwardColumn> award_columns(const Plan& plan, const std::string& period);

// The rows that get it: group by group, by place; of persons unit by unit.
std::vector<std::size_t> winners(const Sources& sources, const AwardColumn& column);
// All rows, group by group, by place, those without one last; who waits for it stands where it will
// be.
std::vector<std::size_t> rows_by_place(const Places& places);
std::vector<std::size_t> rows_by_place(const Places& places, std::vector<std::size_t> of);

const Take& take_of(const Plan& plan, NodeIndex take);
const Places& places_of(const Sources& sources, NodeIndex take);

// Yuan for the one who gets it.
std::optional<Ratio> money_for(const Sources& sources, const AwardColumn& column, std::size_t row);

// "granted", "substitute", "not_granted"
Term outcome_term(const Decision& decision);

// What an award would have paid, had the one who gets it no larger money of those that are paid
// once.
std::optional<Ratio> prize_not_paid(const Sources& sources, const AwardColumn& column,
                                    std::size_t row);

// Who holds an award that is given by decision, and for which period; empty: for none.
struct Assigned {
  std::string period;
  const Entrant* entrant;
};
std::vector<Assigned> assigned(const Sources& sources, const Outline::Award& award);

// Whether the leading group recorded a decision on it.
bool is_decided(const Sources& sources, const AwardColumn& column, const std::string& entrant);

// What the leading group recorded last for an award (or "award/indicator"), or nullptr.
const DecisionEntry* decision_on(const Ledger& ledger, const std::string& award,
                                 const std::string& period, const std::string& entrant);

}  // namespace redbanner
