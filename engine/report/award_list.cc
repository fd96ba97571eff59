#include <algorithm>
#include <map>

#include "engine/report/award_columns.h"
#include "engine/report/report.h"
#include "engine/report/table_parts.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// Money in the order in which its receivers are first named.
struct Totals {
  std::vector<std::pair<std::string, Ratio>> sums;  // by id
  void add(const std::string& id, const Ratio& money);
  Ratio in_all() const;
};

void Totals::add(const std::string& id, const Ratio& money) {
  const auto found = std::ranges::find(sums, id, &std::pair<std::string, Ratio>::first);
  if (found == sums.end())
    sums.emplace_back(id, money);
  else
    found->second += money;
}

Ratio Totals::in_all() const {
  Ratio sum;
  for (const auto& [id, money] : sums) sum += money;
  return sum;
}

struct ById {
  bool operator()(const Entrant* a, const Entrant* b) const { return a->id < b->id; }
};

// Who gets one award of one period, in the order in which they are named.
struct Cited {
  std::string title;  // of the award and its period
  bool persons;
  std::vector<std::string> names;
};

struct AwardList {
  std::vector<Cited> cited;
  Table collective;
  Table persons;
  Table pay;
  Totals by_award;
  std::map<const Entrant*, Ratio, ById> by_unit;
  std::int64_t undecided = 0;
};

Cell note_of(const Sources& sources, const AwardColumn& column, std::size_t row) {
  if (const auto prize = prize_not_paid(sources, column, row))
    return Message{"not_paid_beside_larger", {*prize}};
  const auto& outcome = sources.results.decisions[at(column.take)][row].outcome;
  const auto* const by_place = std::get_if<GrantedByPlace>(&outcome);
  if (by_place != nullptr && !by_place->moved_up) return {};
  return reason_of(sources, column.take, row);
}

void count_money(const AwardColumn& column, const Entrant* unit, const std::optional<Ratio>& money,
                 AwardList& list) {
  if (!column.award->has_money && !money) return;
  list.by_award.add(column.award->id, money.value_or(Ratio(0)));
  if (money && unit != nullptr) list.by_unit[unit] += *money;
}

// One line of the pay list: to whom, for what, how much; and room to sign.
void add_payment(const Outline& outline, const AwardColumn& column, const std::string& unit,
                 const std::string& name, const std::optional<Ratio>& money, AwardList& list) {
  if (!money) return;
  const auto number = static_cast<std::int64_t>(list.pay.rows.size()) + 1;
  list.pay.rows.push_back({number, unit, text_cell(name), title_of_award(outline, column.id),
                           title_of_period(outline, column.period), money_cell(money), Cell{}});
}

void cite(AwardList& list, const std::string& title, bool person, const std::string& name) {
  if (list.cited.empty() || list.cited.back().title != title)
    list.cited.push_back({title, person, {}});
  list.cited.back().names.push_back(name);
}

std::string titled(const Outline& outline, const std::string& award, const std::string& period) {
  return with_clause(outline, title_of_award(outline, award), title_of_period(outline, period));
}

void add_collective(const Sources& sources, const AwardColumn& column, std::size_t row,
                    AwardList& list) {
  const Outline& outline = sources.plan.outline;
  const Places& places = places_of(sources, column.take);
  const Entrant& entrant = entrant_of(sources, sources.plan.nodes[at(column.take)].rows, row);
  const NodeIndex order = take_of(sources.plan, column.take).order;
  const auto money = money_for(sources, column, row);
  list.collective.rows.push_back(
      {title_of_award(outline, column.id), title_of_period(outline, column.period),
       text_cell(group_title(sources, order, places.group[row])), place_cell(sources, order, row),
       entrant.id, title_of(entrant), money_cell(money), note_of(sources, column, row)});
  cite(list, titled(outline, column.id, column.period), false, title_of(entrant));
  add_payment(outline, column, title_of(entrant), "", money, list);
  count_money(column, &entrant, money, list);
}

void add_person(const Sources& sources, const AwardColumn& column, std::size_t row,
                AwardList& list) {
  const Outline& outline = sources.plan.outline;
  const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
  const Entrant& person = entrant_of(sources, rows, row);
  const Entrant* const unit = unit_of(sources, rows, row);
  const auto money = money_for(sources, column, row);
  const std::string of_unit = unit == nullptr ? person.unit : title_of(*unit);
  cite(list, titled(outline, column.id, column.period), true, title_of(person));
  add_payment(outline, column, of_unit, title_of(person), money, list);
  list.persons.rows.push_back({title_of_award(outline, column.id),
                               title_of_period(outline, column.period), text_cell(of_unit),
                               title_of(person), text_cell(post_of(outline, person, column.period)),
                               money_cell(money), note_of(sources, column, row)});
  count_money(column, unit, money, list);
}

void add_winners(const Sources& sources, const AwardColumn& column, AwardList& list) {
  const RowSetIndex rows = sources.plan.nodes[at(column.take)].rows;
  const bool persons = sources.plan.row_sets[at(rows)].kind == RowSet::Kind::people;
  for (const std::size_t row : winners(sources, column)) {
    if (persons)
      add_person(sources, column, row, list);
    else
      add_collective(sources, column, row, list);
    const std::string& id = entrant_of(sources, rows, row).id;
    if (!is_decided(sources, column, id)) ++list.undecided;
  }
}

// Flags that are given by decision, not by result.
void add_assigned(const Sources& sources, const Outline::Award& award, AwardList& list) {
  const Outline& outline = sources.plan.outline;
  for (const auto& [period, entrant] : assigned(sources, award)) {
    cite(list, titled(outline, award.id, period), false, title_of(*entrant));
    list.collective.rows.push_back({title_of_award(outline, award.id),
                                    title_of_period(outline, period), Cell{}, Cell{}, entrant->id,
                                    title_of(*entrant), Cell{}, Message{"note_assigned", {}}});
  }
}

// "专项慰问 (流动红旗)" where the money has a name of its own.
Cell title_of_money(const Outline& outline, const std::string& id) {
  const auto award = std::ranges::find(outline.awards, id, &Outline::Award::id);
  if (award == outline.awards.end() || award->money_title.empty())
    return title_of_award(outline, id);
  return Message{"money_of_award", {award->money_title, title_of_award(outline, id)}};
}

Table money_by_award(const Outline& outline, const Totals& totals) {
  Table table;
  table.id = "money_by_award";
  table.title = Message{"money_by_award_title", {}};
  table.headings = {heading("award"), number_heading("money")};
  for (const auto& [award, money] : totals.sums)
    table.rows.push_back({title_of_money(outline, award), money_cell(money)});
  table.rows.push_back({Term{"in_all"}, money_cell(totals.in_all())});
  return table;
}

Table money_by_unit(const AwardList& list) {
  Table table;
  table.id = "money_by_unit";
  table.title = Message{"money_by_unit_title", {}};
  table.headings = {heading("entrant"), heading("unit"), number_heading("money")};
  for (const auto& [unit, money] : list.by_unit)
    table.rows.push_back({unit->id, title_of(*unit), money_cell(money)});
  table.rows.push_back({Cell{}, Term{"in_all"}, money_cell(list.by_award.in_all())});
  return table;
}

// "授予甲、乙、丙等3个单位“流动红旗”": all of a few names, else the first of them and how many.
Message citation(const Cited& cited) {
  constexpr std::size_t most_named = 5;
  constexpr std::size_t first_named = 3;
  const auto count = static_cast<std::int64_t>(cited.names.size());
  Enumeration names{cited.names};
  if (names.words.size() > most_named) names.words.resize(first_named);
  if (count == 1) return Message{"citation_of_one", {names, cited.title}};
  return Message{cited.persons ? "citation_of_persons" : "citation_of_units",
                 {names, count, cited.title}};
}

// The wording of the decision: collective honours, then persons, each by class.
Table decision(const AwardList& list) {
  Table table;
  table.id = "decision";
  table.title = Message{"decision_title", {}};
  table.headings = {number_heading("ordinal"), heading("decision")};
  for (const bool persons : {false, true})
    for (const auto& cited : list.cited)
      if (cited.persons == persons)
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size()) + 1, citation(cited)});
  return table;
}

AwardList empty_list() {
  AwardList list;
  list.pay.id = "pay_list";
  list.pay.title = Message{"pay_list_title", {}};
  list.pay.headings = {number_heading("ordinal"), heading("unit"),   heading("name"),
                       heading("award"),          heading("period"), number_heading("money"),
                       heading("signature")};
  list.pay.headings.back().by_hand = true;
  list.collective.id = "collective_awards";
  list.collective.title = Message{"collective_awards_title", {}};
  list.collective.headings = {heading("award"),        heading("period"),  heading("group"),
                              number_heading("place"), heading("entrant"), heading("unit"),
                              number_heading("money"), heading("note")};
  list.persons.id = "individual_awards";
  list.persons.title = Message{"individual_awards_title", {}};
  list.persons.headings = {heading("award"), heading("period"), heading("unit"),
                           heading("name"),  heading("post"),   number_heading("money"),
                           heading("note")};
  return list;
}

}  // namespace

std::vector<Table> award_list(const Plan& plan, const std::vector<EvaluatedPeriod>& evaluated) {
  AwardList list = empty_list();
  const auto columns = award_columns(plan);
  std::vector<std::string> not_evaluated;
  for (const auto& award : plan.outline.awards) {
    for (const auto& column : columns) {
      if (column.award != &award) continue;
      const auto of = std::ranges::find(evaluated, column.period, &EvaluatedPeriod::period);
      if (of != evaluated.end())
        add_winners(of->sources, column, list);
      else if (std::ranges::find(not_evaluated, column.period) == not_evaluated.end())
        not_evaluated.push_back(column.period);
    }
    if (award.assigned && !evaluated.empty()) add_assigned(evaluated.back().sources, award, list);
  }
  std::vector<Message> foot = rounding_foot(plan.outline);
  if (list.undecided > 0) foot.push_back(Message{"foot_undecided", {list.undecided}});
  for (const auto& [period, sources] : evaluated)
    foot.push_back(Message{"foot_period_position",
                           {title_of_period(plan.outline, period), sources.ledger.position}});
  for (const auto& period : not_evaluated)
    foot.push_back(Message{"foot_not_evaluated", {title_of_period(plan.outline, period)}});
  std::vector<Table> tables{decision(list), list.collective, list.persons};
  if (!list.by_award.sums.empty()) {
    list.pay.rows.push_back({Cell{}, Term{"in_all"}, Cell{}, Cell{}, Cell{},
                             money_cell(list.by_award.in_all()), Cell{}});
    tables.push_back(list.pay);
    tables.push_back(money_by_award(plan.outline, list.by_award));
    tables.push_back(money_by_unit(list));
  }
  tables.back().foot = foot;
  return tables;
}

}  // namespace redbanner
