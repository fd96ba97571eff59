#pragma once

#include <optional>
#include <string>

#include "cli/open_season.h"

namespace redbanner {

// The kind of banner that a command names by AWARD: its id, or "id/indicator". Nothing, and said,
// where there is none.
struct BannerAsked {
  std::string id;
  std::string title;
  const Outline::Award* award;
};
std::optional<BannerAsked> banner_asked_for(const Invocation& asked, const Rules& rules,
                                            Console& console);

// The movement that a command asks for, without its holder: AWARD, NUMBER, --on, --slip, --from,
// --to. Nothing, and said, where the day is none.
std::optional<CustodyEntry> movement_asked_for(const Invocation& asked, const BannerAsked& banner,
                                               CustodyEntry::What what, Console& console);

// Records a movement; of a report the holder is who it is now. Says so where it contradicts what
// was recorded, and changes nothing.
Exit record_movement(OpenSeason& open, const BannerAsked& banner, CustodyEntry movement,
                     const Message& done, const Invocation& asked, Console& console);

// AWARD, NUMBER, the command's own, --on; where both sides sign it --slip, --from and --to; and
// what every command that records has.
enum class Slip { is_signed, none };
std::vector<Option> options_of_movement(std::vector<Option> own, Slip slip, Option::Need reason);

}  // namespace redbanner
