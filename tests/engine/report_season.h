#pragma once

#include <string>
#include <vector>

#include "engine/report/explain.h"
#include "engine/report/report.h"
#include "tests/message_text.h"

namespace redbanner {

// A season small enough to check in the head, its plan made by hand: sites are scored by a measured
// schedule (60) and marked safety (40); a fatality costs the banner. Two banners a region.
struct ReportSeason {
  Plan plan;
  std::vector<Exactness> exactness;
  Roster roster;
  Ledger ledger;
  Facts facts;
  Results results;

  Sources sources() const { return {plan, facts, results, roster, ledger}; }
};

class ReportPlan {
 public:
  Plan make() {
    sets();
    outline();
    const NodeIndex schedule = schedule_result();
    const NodeIndex safety = safety_result();
    const NodeIndex total = total_of(schedule, safety);
    award(total, safety, fatality());
    return std::move(plan_);
  }

 private:
  static constexpr RowSetIndex sites{0}, marks{1}, measures{2}, events{3};

  NodeIndex add(RowSetIndex rows, ValueType type, Operation operation, Role role = Role::step,
                const std::string& id = "") {
    Node node;
    node.rows = rows;
    node.type = type;
    node.operation = std::move(operation);
    if (role != Role::step) node.origin = {role, id, "mid_year", "card"};
    plan_.nodes.push_back(std::move(node));
    return static_cast<NodeIndex>(plan_.nodes.size() - 1);
  }
  NodeIndex number(Operation operation, Role role = Role::step, const std::string& id = "") {
    return add(sites, ValueType::number, std::move(operation), role, id);
  }
  NodeIndex constant(const Ratio& value) { return number(Constant{value}); }
  NodeIndex recorded(RowSetIndex rows, const std::string& field, int decimals) {
    const NodeIndex index = add(rows, ValueType::number, Recorded{field});
    plan_.nodes[at(index)].least = 0;
    plan_.nodes[at(index)].most = 10000;
    plan_.nodes[at(index)].decimals = decimals;
    return index;
  }
  NodeIndex given(NodeIndex of, const std::string& indicator) {
    const NodeIndex available = add(sites, ValueType::yes_no, Availability{indicator, "mid_year"});
    return number(Given{of, available}, Role::value, indicator);
  }

  void sets() {
    RowSet cards;
    cards.id = "card";
    cards.kinds = {"site"};
    plan_.row_sets.push_back(cards);
    for (const char* id : {"safety", "schedule", "accident"}) {
      RowSet list;
      list.kind = RowSet::Kind::rows;
      list.id = id;
      list.period = "mid_year";
      list.parent = sites;
      list.most = 7;
      plan_.row_sets.push_back(list);
    }
  }

  void outline() {
    Outline& outline = plan_.outline;
    outline.language = "en";
    outline.rounding = Rounding{};
    outline.rounds_total = true;
    outline.periods = {
        {"mid_year", "Mid-year", DateRange{*Date::make(2023, 1, 1), *Date::make(2023, 6, 30)}, {}}};
    outline.kinds = {{"site", "Site", false, {}}, {"person", "Person", true, {}}};
    Outline::Part schedule;
    schedule.id = "schedule";
    schedule.title = "Schedule";
    schedule.full = 60;
    schedule.fields = {{"planned", "Planned", "km", ""}, {"actual", "Actual", "km", ""}};
    Outline::Part safety;
    safety.id = "safety";
    safety.title = "Safety";
    safety.full = 40;
    Outline::Part accident;
    accident.id = "accident";
    accident.level = 2;
    accident.fields = {{"fatality", "Fatality", "", "3"}};
    outline.scorecards = {{"card", "Site card", 100, {"site"}, {schedule, safety, accident}}};
    Outline::PlaceRule place;
    place.id = "site_place";
    place.title = "Places of sites";
    place.scorecard = "card";
    place.periods = {"mid_year"};
    place.keys = {"total", "Safety"};
    place.compared_rounded = true;
    outline.places = {place};
    Outline::Award banner;
    banner.kind = Outline::Award::Kind::banner;
    banner.id = "banner";
    banner.title = "Red banner";
    banner.periods = {"mid_year"};
    banner.from = "site_place";
    banner.custody.hand_back_at = "next_award";
    banner.has_money = true;
    outline.awards = {banner};
    outline.vetoes = {{"fatality", "Fatal accident", "15", "leading_group"}};
  }

  NodeIndex schedule_result() {
    const auto last = [&](const char* field) {
      return number(Gather{recorded(measures, field, 2), {}, Combine::last, 0, 0, 0, {}});
    };
    const NodeIndex actual = last("actual");
    const NodeIndex value = given(number(Quotient{actual, last("planned")}), "schedule");
    const NodeIndex points = number(
        Lookup{Lookup::Match::band, value, {{{}, 0}, {Ratio(95, 100), 50}, {Ratio(1), 60}}, {}},
        Role::points, "schedule");
    return number(Sum{{{points, 1}}}, Role::indicator, "schedule");
  }

  NodeIndex safety_result() {
    Gather panel;
    panel.of = recorded(marks, "mark", 1);
    panel.how = Combine::mean;
    panel.drop_highest = 1;
    panel.drop_lowest = 1;
    panel.drop_from = 5;
    const NodeIndex value = given(number(panel), "safety");
    const NodeIndex points = number(Sum{{{value, 1}}}, Role::points, "safety");
    const NodeIndex capped = number(Extreme{Extreme::Which::least, {points, constant(40)}});
    return number(Sum{{{capped, 1}}}, Role::indicator, "safety");
  }

  NodeIndex total_of(NodeIndex schedule, NodeIndex safety) {
    Assemble whole;
    whole.parts = {{schedule, 60, 60}, {safety, 40, 40}};
    whole.absent = Assemble::Absent::rescale;
    return number(Round{number(whole), Rounding{}}, Role::total, "card");
  }

  NodeIndex fatality() {
    const NodeIndex count =
        number(Gather{recorded(events, "fatality", 0), {}, Combine::sum, 0, 0, 0, Ratio(0)});
    return add(sites, ValueType::yes_no, Compare{count, Relation::greater, constant(0)}, Role::veto,
               "fatality");
  }

  void award(NodeIndex total, NodeIndex safety, NodeIndex veto) {
    const NodeIndex group =
        add(sites, ValueType::text, Group{{"region"}, *Date::make(2023, 6, 30)});
    Order order;
    order.keys = {{total, Order::Key::Better::higher}, {safety, Order::Key::Better::higher}};
    order.group = group;
    const NodeIndex place = number(order, Role::place, "site_place");
    const NodeIndex unharmed = add(sites, ValueType::yes_no, Logic{Logic::Which::none, {veto}});
    const NodeIndex needed = constant(80);
    const NodeIndex enough =
        add(sites, ValueType::yes_no, Compare{total, Relation::greater_equal, needed});
    Take take;
    take.award = "banner";
    take.period = "mid_year";
    take.order = place;
    take.conditions = {{unharmed, "fatality", {}, {}}, {enough, "at_least", total, needed}};
    take.number = constant(2);
    const NodeIndex banner = add(sites, ValueType::yes_no, take, Role::award, "banner");
    number(Select{banner, constant(5000), constant(0)}, Role::money, "banner");
  }

  Plan plan_;
};

inline Entrant site(const std::string& id, const std::string& title, const std::string& region) {
  Entrant entrant;
  entrant.id = id;
  entrant.title = title;
  entrant.kind = "site";
  entrant.attributes = {{"region", region, {}}};
  return entrant;
}

class ReportLedger {
 public:
  // Everything after it was recorded by this command.
  ReportLedger& batch(const std::string& by, const std::string& day, const std::string& reason,
                      const std::string& paper) {
    const auto id = static_cast<std::int64_t>(ledger_.batches.size()) + 1;
    ledger_.batches.push_back({id, "entry import", by, day + "T09:00:00Z", reason, paper});
    ledger_.position = id;
    return *this;
  }
  ReportLedger& measured(const char* entrant, const char* planned, const char* actual) {
    add(entrant, "schedule", "", "planned", "", planned);
    return add(entrant, "schedule", "", "actual", "", actual);
  }
  ReportLedger& marked(const char* entrant, const std::vector<const char*>& marks) {
    for (std::size_t i = 0; i < marks.size(); ++i)
      add(entrant, "safety", "", "mark", "R" + std::to_string(i + 1), marks[i]);
    return *this;
  }
  ReportLedger& add(const std::string& entrant, const std::string& indicator,
                    const std::string& row, const std::string& field, const std::string& rater,
                    const std::string& value) {
    Entry& entry = add(entrant, indicator);
    entry.row = row;
    entry.field = field;
    entry.rater = rater;
    entry.value = Written::parse(value);
    return *this;
  }
  ReportLedger& absent(const std::string& entrant, const std::string& indicator, State state) {
    add(entrant, indicator).state = state;
    return *this;
  }
  ReportLedger& happened(const std::string& entrant, const std::string& field, Date day) {
    Entry& entry = add(entrant, "accident");
    entry.row = "1";
    entry.field = field;
    entry.value = Written{1, 0};
    entry.day = day;
    return *this;
  }
  Ledger take() { return std::move(ledger_); }

 private:
  Entry& add(const std::string& entrant, const std::string& indicator) {
    Entry entry;
    entry.sequence = static_cast<std::int64_t>(ledger_.entries.size()) + 1;
    entry.batch = ledger_.position;
    entry.entrant = entrant;
    entry.indicator = indicator;
    entry.period = "mid_year";
    ledger_.entries.push_back(entry);
    return ledger_.entries.back();
  }
  Ledger ledger_;
};

inline Roster report_roster() {
  return {site("A", "Airport", "north"), site("B", "Bridge", "north"), site("C", "Canal", "north"),
          site("D", "Dam", "north"), site("E", "Estate", "south")};
}

inline ReportSeason evaluated(Ledger ledger, Roster roster = report_roster(),
                              Plan plan = ReportPlan().make()) {
  ReportSeason season;
  season.plan = std::move(plan);
  const auto order = order_of(season.plan).order;
  season.exactness = infer(season.plan, order);
  season.roster = std::move(roster);
  season.ledger = std::move(ledger);
  season.facts = make_facts(season.plan, season.exactness, season.roster, season.ledger);
  season.results = evaluate(season.plan, season.exactness, order, season.facts);
  return season;
}

// A leads but for its accident; B and C are equal in total, C is safer; D has no schedule; E has
// not been marked.
inline Ledger report_ledger() {
  ReportLedger ledger;
  ledger.batch("Wang", "2023-07-05", "", "sheet 1");
  ledger.measured("A", "1200", "1200").marked("A", {"36", "39", "38", "37", "30"});
  ledger.measured("B", "1200", "1160.00").marked("B", {"35"});
  ledger.measured("C", "100", "99").marked("C", {"33"});
  ledger.absent("D", "schedule", State::not_applicable).marked("D", {"36.1"});
  ledger.measured("E", "10", "9");
  ledger.happened("A", "fatality", *Date::make(2023, 3, 14));
  ledger.batch("Li", "2023-07-08", "misread", "sheet 1a");
  ledger.add("C", "safety", "", "mark", "R1", "35");
  return ledger.take();
}

inline std::string cell_text_of(const Cell& cell) {
  return std::visit(
      Cases{[](const std::monostate&) { return std::string(); },
            [](const std::string& text) { return text; },
            [](std::int64_t whole) { return std::to_string(whole); },
            [](const Points& points) {
              const auto needed = points.value.decimals();
              return needed && *needed <= points.places ? points.value.fixed_text(points.places)
                                                        : points.value.short_text(points.places);
            },
            [](const Date& day) { return day.text(); }, [](const Term& term) { return term.id; },
            [](const Message& message) { return message_text(message); }},
      cell);
}

// One row a line: cells parted by " | ".
inline std::string rows_text(const Table& table) {
  std::string text;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i)
      text += (i == 0 ? "" : " | ") + cell_text_of(row[i]);
    text += "\n";
  }
  return text;
}

inline std::string steps_text(const std::vector<Step>& steps) {
  std::string text;
  for (const auto& step : steps)
    text += std::string(static_cast<std::size_t>(step.depth) * 2, ' ') +
            message_text(step.message) + "\n";
  return text;
}

}  // namespace redbanner
