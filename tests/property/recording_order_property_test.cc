#include <gtest/gtest.h>

#include <map>

#include "engine/evaluate/evaluate.h"
#include "tests/property/chance.h"

namespace redbanner {
namespace {

constexpr RowSetIndex sites{0};
constexpr RowSetIndex inspections{1};
constexpr RowSetIndex marks{2};

// Sites of three regions, ranked by the sum of their inspections' trimmed marks and then by what
// they delivered; two banners a region.
Plan banner_plan() {
  Plan plan;
  plan.row_sets = {{RowSet::Kind::entrants, "sites", "", "", {"site"}, {}, 1000},
                   {RowSet::Kind::rows, "inspection", "mid_year", "", {}, sites, 10},
                   {RowSet::Kind::marks, "inspection", "mid_year", "mark", {}, inspections, 6}};
  const auto add = [&](RowSetIndex rows, ValueType type, Operation operation) {
    plan.nodes.push_back({rows, type, std::move(operation), {}, Ratio(0), Ratio(100), 1});
    return NodeIndex{static_cast<std::uint32_t>(plan.nodes.size() - 1)};
  };
  const auto number = ValueType::number;
  const auto mark = add(marks, number, Recorded{"mark"});
  const auto mean = add(inspections, number, Gather{mark, {}, Combine::mean, 1, 1, 4, {}});
  const auto total = add(sites, number, Gather{mean, {}, Combine::sum, 0, 0, 0, {}});
  const auto one_delivery = add(inspections, number, Recorded{"delivered"});
  const auto delivered =
      add(sites, number, Gather{one_delivery, {}, Combine::sum, 0, 0, 0, Ratio(0)});
  const auto region = add(sites, ValueType::text, Group{{"region"}, Date()});
  Order order;
  order.keys = {{total}, {delivered}};
  order.group = region;
  Take banner;
  banner.award = "banner";
  banner.period = "mid_year";
  banner.order = add(sites, number, order);
  banner.number = add(sites, number, Constant{2});
  add(sites, ValueType::yes_no, banner);
  return plan;
}

Roster random_roster(Chance& chance) {
  Roster roster;
  for (auto left = chance.between(2, 20); left > 0; --left) {
    Entrant site{"S" + std::to_string(left), "", "site", "", {}, {}, {}};
    site.attributes = {{"region", chance.one_in(2) ? "north" : "south", {}}};
    roster.push_back(site);
  }
  return roster;
}

Entry entry(const Entrant& site, std::int64_t row, const char* field, const std::string& rater,
            std::int64_t digits) {
  Entry entry;
  entry.entrant = site.id;
  entry.indicator = "inspection";
  entry.period = "mid_year";
  entry.row = std::to_string(row);
  entry.field = field;
  entry.rater = rater;
  entry.value = Written{digits, 1};
  return entry;
}

// Few different marks, so that there are ties. Every key once: a correction is not a matter of
// order.
Ledger random_ledger(const Roster& roster, Chance& chance) {
  Ledger ledger;
  for (const Entrant& site : roster) {
    for (auto row = chance.between(0, 2); row > 0; --row) {
      ledger.entries.push_back(entry(site, row, "delivered", "", chance.between(0, 1) * 10));
      for (auto rater = chance.between(0, 6); rater > 0; --rater)
        ledger.entries.push_back(
            entry(site, row, "mark", "R" + std::to_string(rater), 900 + chance.between(0, 1) * 10));
    }
    if (chance.one_in(9))
      ledger.decisions.push_back(
          {1, "banner", "mid_year", site.id, DecisionEntry::Outcome::refused});
  }
  return ledger;
}

void number_in_turn(Ledger& ledger) {
  std::int64_t sequence = 0;
  for (Entry& entry : ledger.entries) entry.sequence = ++sequence;
}

struct Standing {
  std::uint32_t place = 0;
  std::uint32_t sharing = 0;
  std::uint16_t decided_by = 0;
  std::size_t outcome = 0;
  friend bool operator==(const Standing&, const Standing&) = default;
};

std::map<std::string, Standing> standings(const Plan& plan, const Roster& roster,
                                          const Ledger& ledger) {
  const auto order = order_of(plan).order;
  const auto exactness = infer(plan, order);
  const Facts facts = make_facts(plan, exactness, roster, ledger);
  const Results results = evaluate(plan, exactness, order, facts);
  const Places& places = results.places[plan.nodes.size() - 3];
  std::map<std::string, Standing> by_id;
  for (std::size_t row = 0; row < places.place.size(); ++row)
    by_id[facts.rows[at(sites)].label[row]] = {places.place[row], places.sharing[row],
                                               places.decided_by[row],
                                               results.decisions.back()[row].outcome.index()};
  return by_id;
}

TEST(RecordingOrder, ChangesNoPlaceAndNoAward) {
  const Plan plan = banner_plan();
  std::size_t shared_places = 0;
  for (int i = 0; i < 300; ++i) {
    const std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(i);
    SCOPED_TRACE("REDBANNER_SEED=" + std::to_string(seed));
    Chance chance(seed);
    Roster roster = random_roster(chance);
    Ledger ledger = random_ledger(roster, chance);
    number_in_turn(ledger);
    const auto before = standings(plan, roster, ledger);
    ASSERT_EQ(before.size(), roster.size());
    for (const auto& [id, standing] : before) shared_places += standing.sharing > 1;
    chance.shuffle(roster);
    chance.shuffle(ledger.entries);
    chance.shuffle(ledger.decisions);
    number_in_turn(ledger);
    ASSERT_TRUE(before == standings(plan, roster, ledger));
  }
  EXPECT_GT(shared_places, 100U);
}

}  // namespace
}  // namespace redbanner
