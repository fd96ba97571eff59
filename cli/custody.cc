#include "cli/custody.h"

#include <algorithm>
#include <iterator>

#include "cli/awards.h"
#include "cli/clock.h"
#include "cli/mark.h"
#include "cli/options.h"
#include "engine/ledger/custody.h"
#include "engine/report/banner_watch.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

std::vector<std::string> banner_ids(const Rules& rules) {
  auto ids = award_ids(rules);
  std::erase_if(ids, [&](const std::string& id) {
    return award_of(rules, id).kind != Outline::Award::Kind::banner;
  });
  return ids;
}

}  // namespace

std::optional<BannerAsked> banner_asked_for(const Invocation& asked, const Rules& rules,
                                            Console& console) {
  const std::string id = *asked.get("AWARD");
  if (!is_known("banner", id, banner_ids(rules), console)) return std::nullopt;
  return BannerAsked{id, title_of_award(rules.plan.outline, id), &award_of(rules, id)};
}

std::optional<CustodyEntry> movement_asked_for(const Invocation& asked, const BannerAsked& banner,
                                               CustodyEntry::What what, Console& console) {
  CustodyEntry movement;
  movement.award = banner.id;
  movement.number = *asked.get("NUMBER");
  movement.what = what;
  movement.slip = asked.get("--slip").value_or("");
  movement.from_person = asked.get("--from").value_or("");
  movement.to_person = asked.get("--to").value_or("");
  movement.day = today();
  if (const auto text = asked.get("--on")) {
    const auto said = day_of(*text, "--on", console);
    if (!said) return std::nullopt;
    movement.day = *said;
  }
  return movement;
}

namespace {

// Who has a banner by what was recorded; empty: the office.
std::string holder_of(const CustodyEntry& movement, const Ledger& ledger) {
  const auto states = banner_states(ledger.custody);
  const auto known = states.find({movement.award, movement.number});
  return known == states.end() ? "" : known->second.holder;
}

// Whether the rules leave the banner with its holder for good, so that no other gets it.
bool stays_for_good(const OpenSeason& open, const BannerAsked& banner,
                    const CustodyEntry& movement) {
  if (!banner.award->custody.keep_after || movement.what != CustodyEntry::What::handed_over)
    return false;
  const Evaluated now = evaluate_season(open);
  const Sources from = sources(open.rules, now);
  const auto columns = award_columns(from.plan);
  const Watch watch{from, *banner.award, banner.id, movement.day,
                    wins_of(from, columns, banner.id, movement.day)};
  return stays(watch, holder_of(movement, now.ledger));
}

}  // namespace

Exit record_movement(OpenSeason& open, const BannerAsked& banner, CustodyEntry movement,
                     const Message& done, const Invocation& asked, Console& console) {
  const Ledger ledger = open.season.ledger({}, Season::Contents::without_entries);
  if (is_report(movement.what)) movement.holder = holder_of(movement, ledger);
  const CustodyRules rules{banner.award->custody.numbers, banner.award->custody.by_office};
  if (const auto why = contradiction(movement, rules, ledger.custody)) return refuse(console, *why);
  if (stays_for_good(open, banner, movement))
    return refuse(console, {"banner_stays", {movement.number}}, Message{"take_another_banner", {}});
  Record what;
  what.custody.push_back(movement);
  return record(open, std::move(what), asked, console, {done});
}

std::vector<Option> options_of_movement(std::vector<Option> own, Slip slip, Option::Need reason) {
  std::vector<Option> options = {
      {"AWARD", "AWARD", N_("which kind of banner: the award's id"), Option::Need::required},
      {"NUMBER", "NUMBER", N_("which banner of that kind"), Option::Need::required}};
  std::ranges::move(own, std::back_inserter(options));
  options.push_back({"--on", "DAY", N_("on that day (else today)")});
  if (slip == Slip::is_signed) {
    options.push_back({"--slip", "SLIP", N_("the number of the slip that both sides sign")});
    options.push_back({"--from", "NAME", N_("the person who hands it over")});
    options.push_back({"--to", "NAME", N_("the person who receives it")});
  }
  for (auto& one :
       {reason_option(reason), paper_option(), season_option(), as_option(), dry_run_option()})
    options.push_back(one);
  return options;
}

}  // namespace redbanner
