#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/evaluate/evaluate.h"
#include "engine/report/table.h"

namespace redbanner {

// Everything a report may look at: one evaluation, complete.
struct Sources {
  const Plan& plan;
  const Facts& facts;
  const Results& results;
  const Roster& roster;
  const Ledger& ledger;
};

// The standings of a period: one table a place rule and group (filtered by group title or unit id
// where given), rows by place, unranked last with their reason; columns: place, unit, categories
// and loose parts of the scorecard, total, awards, note (shared with whom, which tie_break
// decided). The foot says how it was rounded and ranked.
std::vector<Table> standings(const Sources& sources, const std::string& period,
                             const std::optional<std::string>& group,
                             const std::optional<std::string>& unit);

// Who gets which award of a period, as the rules propose and as decided, with money and reason;
// with `refused`, also who came close and why not.
enum class Refusals { hidden, shown };
Table proposals(const Sources& sources, const std::string& period,
                const std::optional<std::string>& award, Refusals refusals);

// Which banner is where on a day, since when, by which result, by when it must be back and how many
// days that is past, which are due back, lost, damaged, or stay for good.
Table banners(const Sources& sources, Date on);
// What both sides sign when a banner changes hands: one movement, with blank lines to sign on.
Table banner_slip(const Sources& sources, const Outline::Award& award,
                  const CustodyEntry& movement);
// Every movement of a kind of banner, or of one of them.
Table banner_history(const Outline& outline, const Roster& roster, const Ledger& ledger,
                     const std::string& award, const std::optional<std::string>& number);

// The honours of earlier years that the season remembers, by year and award; of one award or
// entrant alone.
Table honours(const Outline& outline, const Ledger& ledger, const std::optional<std::string>& award,
              const std::optional<std::string>& entrant);

// The annual award list: awards of all periods in the order of the rulebook: collective by class
// then place, persons with name, unit and post; money per award, per unit and in all.
struct EvaluatedPeriod {
  std::string period;
  Sources sources;
};
// Each period's awards as its own evaluation has them: a mark of the first half that is corrected
// in December changes no banner that was handed over in July. Periods that are not in `evaluated`
// are named at the foot.
std::vector<Table> award_list(const Plan& plan, const std::vector<EvaluatedPeriod>& evaluated);

// The nominees of an honour, by unit, with quota, position, and whether they may stand.
Table nominees(const Sources& sources, const std::string& award, const std::string& period);

// Why a decision came out: one message for every kind of outcome.
Message reason_of(const Sources& sources, NodeIndex take, std::size_t row);
// The id of that message, without what it says.
std::string reason_id_of(const Sources& sources, NodeIndex take, std::size_t row);

// What changed between two evaluations of a period: totals, places, awards.
Table changes(const Sources& before, const Sources& after, const std::string& period);

}  // namespace redbanner
