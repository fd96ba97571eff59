#include <gtest/gtest.h>

#include "engine/evaluate/evaluate.h"
#include "tests/property/chance.h"

namespace redbanner {
namespace {

constexpr RowSetIndex sites{0};
constexpr RowSetIndex marks{1};
constexpr RowSetIndex costs{2};

// A trimmed mean, a count and an amount, each from a list; places and a banner by their sum.
struct Random {
  explicit Random(Chance& chance) {
    plan.row_sets = {{RowSet::Kind::entrants, "sites", "", "", {"site"}, {}, 1000},
                     {RowSet::Kind::rows, "safety", "may", "", {}, sites, 1000},
                     {RowSet::Kind::rows, "cost", "may", "", {}, sites, 1000}};
    const auto mark = add(marks, Recorded{"mark"}, 100);
    const int drop = static_cast<int>(chance.between(0, 1));
    const auto from = static_cast<int>(chance.between(0, 4));
    const auto how = chance.one_in(3) ? Combine::sum : Combine::mean;
    const auto mean = add(sites, Gather{mark, {}, how, drop, drop, from, {}}, 100);
    const auto available = add(sites, Availability{"safety", "may"}, 1);
    const auto given = add(sites, Given{mean, available}, 100);
    const auto capped = add(sites, Extreme{Extreme::Which::least, {given, constant(100)}}, 100);
    const auto rounded = add(sites, Round{capped, {RoundingMode::half_up, Ratio(1, 10)}}, 100);
    const auto cost = add(costs, Recorded{"amount"}, 1'000'000);
    const auto doubled = add(costs, Sum{{{cost, Ratio(2)}}}, 1'000'000);
    const auto all = add(sites, Gather{doubled, {}, Combine::sum, 0, 0, 0, Ratio(0)}, 1);
    const auto most = add(sites, Gather{cost, {}, Combine::most, 0, 0, 0, Ratio(0)}, 1);
    const auto total = add(sites, Sum{{{rounded, 1}, {all, Ratio(-1, 10)}, {most, 1}}}, 1);
    Order by_total;
    by_total.keys = {{total}, {mean}};
    by_total.group = constant(0);
    place = add(sites, by_total, 1);
    Take banner;
    banner.award = "banner";
    banner.period = "may";
    banner.order = place;
    banner.number = constant(2);
    wanted = {total, place, add(sites, banner, 1)};
    order = order_of(plan).order;
    exactness = infer(plan, order);
    for (auto left = chance.between(1, 40); left > 0; --left)
      roster.push_back({"S" + std::to_string(left), "", "site", "", {}, {}, {}});
    if (chance.one_in(2)) chance.shuffle(roster);
    const bool full = chance.one_in(2);
    for (const Entrant& site : roster) {
      if (!full && chance.one_in(5)) continue;
      for (std::int64_t rater = full ? 5 : chance.between(0, 6); rater > 0; --rater)
        record(site, "safety", "", "mark", "J" + std::to_string(rater),
               {chance.between(800, 1000), 1});
      for (std::int64_t row = chance.between(0, 3); row > 0; --row)
        record(site, "cost", std::to_string(row), "amount", "",
               {chance.between(0, chance.one_in(2) ? 200 : 100'000), 0});
    }
    if (chance.one_in(3)) chance.shuffle(entries);
    for (std::size_t i = 0; i < entries.size(); ++i)
      entries[i].sequence = static_cast<std::int64_t>(i) + 1;
  }

  NodeIndex add(RowSetIndex rows, Operation operation, std::int64_t most) {
    plan.nodes.push_back(
        {rows, ValueType::number, std::move(operation), {}, Ratio(0), Ratio(most), 1});
    return NodeIndex{static_cast<std::uint32_t>(plan.nodes.size() - 1)};
  }
  NodeIndex constant(std::int64_t value) { return add(sites, Constant{Ratio(value)}, value); }
  void record(const Entrant& site, const char* indicator, const std::string& row, const char* field,
              const std::string& rater, Written value) {
    Entry entry;
    entry.entrant = site.id;
    entry.indicator = indicator;
    entry.period = "may";
    entry.row = row;
    entry.field = field;
    entry.rater = rater;
    entry.value = value;
    entries.push_back(entry);
  }

  Plan plan;
  std::vector<NodeIndex> order, wanted;
  std::vector<Exactness> exactness;
  NodeIndex place{};
  Roster roster;
  std::vector<Entry> entries;
};

std::string said(const Column& column) {
  std::string text;
  for (std::size_t row = 0; row < column.size(); ++row)
    text +=
        std::to_string(static_cast<int>(column.state(row))) + ":" + column.value(row).text() + " ";
  return text;
}

// From panels, for some columns alone, or from rows, for all of them: the same to the digit.
TEST(Panels, GiveWhatTheirEntriesGive) {
  int in_panels = 0;
  for (int i = 0; i < 400; ++i) {
    const std::uint64_t seed = first_seed() + static_cast<std::uint64_t>(i);
    SCOPED_TRACE("REDBANNER_SEED=" + std::to_string(seed));
    Chance chance(seed);
    const Random random(chance);
    Ledger ledger;
    ledger.entries = random.entries;
    const Facts facts = make_facts(random.plan, random.exactness, random.roster, ledger);
    const Results by_rows = evaluate(random.plan, random.exactness, random.order, facts);

    const Lists lists = lists_of(random.entries, random.roster);
    const auto panels = panels_of(random.plan, random.exactness, {}, lists);
    for (const PanelList& one : panels) in_panels += one.cells != nullptr;
    Ledger beside;
    beside.entries = entries_beside(panels, lists, random.roster);
    const Facts in_lists = make_facts(random.plan, random.exactness, random.roster, beside, panels);
    const auto exactness = infer(random.plan, random.order, most_rows_below(random.plan, in_lists));
    const Results by_panels =
        evaluate(random.plan, exactness, random.order, in_lists, random.wanted);
    for (const NodeIndex node : random.wanted)
      ASSERT_EQ(said(by_panels.columns[at(node)]), said(by_rows.columns[at(node)]));
    ASSERT_EQ(by_panels.places[at(random.place)].place, by_rows.places[at(random.place)].place);
    // All columns can be had of panels, too.
    const Results all = evaluate(random.plan, random.exactness, random.order, in_lists);
    for (std::size_t node = 0; node < random.plan.nodes.size(); ++node)
      ASSERT_EQ(said(all.columns[node]), said(by_rows.columns[node]));
  }
  EXPECT_GT(in_panels, 600);
}

}  // namespace
}  // namespace redbanner
