#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/ledger/custody.h"
#include "engine/report/award_columns.h"
#include "engine/report/report.h"

namespace redbanner {

// What is known of one kind of banner on a day: who won it, who holds it by which right, when it is
// due.

// A banner that was won: in which column, in which row.
struct Win {
  const AwardColumn* column;
  std::size_t row;
  std::string entrant;
  Date known_from;  // the last day of the period
};

// What one kind of banner looks like on the day.
struct Watch {
  const Sources& sources;
  const Outline::Award& award;
  std::string id;  // the award's, or "award/indicator"
  Date on;
  std::vector<Win> wins;

  bool goes_back() const { return award.custody.hand_back_at == "next_award"; }
  // The day on which it was last awarded; wins of that day are those that count now.
  std::optional<Date> last_awarded() const {
    if (wins.empty()) return std::nullopt;
    return wins.back().known_from;
  }
  bool won_last(const std::string& entrant) const {
    return std::ranges::any_of(wins, [&](const Win& win) {
      return win.entrant == entrant && win.known_from == *last_awarded();
    });
  }
};

// All wins of an award (or "award/indicator") in periods that ended on or before the day, oldest
// first.
std::vector<Win> wins_of(const Sources& sources, const std::vector<AwardColumn>& columns,
                         const std::string& id, Date on);
std::vector<Win> wins_of(const Sources& sources, std::vector<AwardColumn>&& columns,
                         const std::string& id, Date on) = delete;  // Win::column points into it

Message result_of(const Watch& watch, const Win& win);
// By which result a holder came to the banner: the last win before it was handed over; empty where
// there is none.
Cell result_before(const Watch& watch, const BannerState& state);
// Whether it stays with its holder for good: once it does, whoever wins next.
bool stays(const Watch& watch, const std::string& holder);
// By when it must be back.
std::optional<Date> due_day(const Watch& watch, const BannerState& state);
// How many days that is past, where another has it coming; else empty.
Cell days_overdue(const Watch& watch, const BannerState& state, const std::optional<Date>& due);
Message status_of(const Watch& watch, const BannerState& state);

}  // namespace redbanner
