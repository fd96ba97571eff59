#include "cli/prove.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "engine/core/cases.h"
#include "engine/report/titles.h"

namespace redbanner {
namespace {

constexpr std::size_t sheets_at_random = 4000;
constexpr std::size_t most_values = 2000;

// Columns that are given instead of computed, by node.
using GivenColumns = std::map<std::size_t, Column>;

Column column_of(const std::vector<Ratio>& values) { return {0, {}, values, {}}; }

// Computes some columns of a plan over sheets that nobody recorded: what stands before the columns
// given is not looked at.
class Trial {
 public:
  // `plan`: the rules' own, in which columns given stand as leaves while it computes.
  Trial(const Rules& rules, Plan& plan, std::size_t sheets, unsigned seed)
      : rules_(rules), plan_(plan), sheets_(sheets), random_(seed) {}

  void give(NodeIndex node, const std::vector<Ratio>& values) {
    given_[at(node)] = column_of(values);
  }

  std::vector<Column> compute(const std::vector<NodeIndex>& wanted);
  std::uint32_t draw(std::uint32_t below) { return static_cast<std::uint32_t>(random_() % below); }

 private:
  void need(NodeIndex node, std::set<std::size_t>& needed) const;
  Column leaf(const Node& node);
  Column attribute(const Node& node, const Attribute& attribute);
  std::size_t rows_of(const Node& node) const {
    const auto kind = rules_.plan.row_sets[at(node.rows)].kind;
    return kind == RowSet::Kind::entrants ? sheets_ : 0;
  }

  const Rules& rules_;
  Plan& plan_;
  std::size_t sheets_;
  std::mt19937 random_;
  GivenColumns given_;
};

void Trial::need(NodeIndex node, std::set<std::size_t>& needed) const {
  if (!needed.insert(at(node)).second || given_.contains(at(node))) return;
  for (const NodeIndex input : inputs_of(rules_.plan.nodes[at(node)].operation))
    need(input, needed);
}

const AttributeRule* attribute_rule(const Rulebook& book, const std::string& id) {
  for (const auto& kind : book.kinds)
    if (const auto* rule = find_by_id(kind.attributes, id)) return rule;
  return nullptr;
}

// Numbers from the declared range, or of the size that rules speak of; texts among those allowed.
Column Trial::attribute(const Node& node, const Attribute& attribute) {
  const auto* rule = attribute_rule(rules_.book, attribute.id);
  std::vector<Ratio> values;
  for (std::size_t row = 0; row < rows_of(node); ++row) {
    if (node.type == ValueType::yes_no) {
      values.emplace_back(static_cast<std::int64_t>(draw(2)));
    } else if (node.type == ValueType::text) {
      const auto& texts = rules_.plan.texts;
      std::vector<std::int64_t> possible;
      for (std::size_t i = 0; i < texts.size(); ++i)
        if (rule == nullptr || rule->values.empty() ||
            std::ranges::find(rule->values, texts[i]) != rule->values.end())
          possible.push_back(static_cast<std::int64_t>(i));
      possible.push_back(static_cast<std::int64_t>(texts.size()));  // some other
      values.emplace_back(possible[draw(static_cast<std::uint32_t>(possible.size()))]);
    } else {
      const Ratio least = node.least.value_or(Ratio(0));
      const Ratio most = node.most ? *node.most : least + Ratio(100'000);
      const Ratio unit = power_of_ten(-node.decimals);
      const Ratio value = least + (most - least) * Ratio(draw(1001), 1000);
      values.push_back(value.rounded(RoundingMode::down, unit));
    }
  }
  return column_of(values);
}

// Everybody is examined and was there all the time; nothing else is known of anybody.
Column Trial::leaf(const Node& node) {
  const std::size_t rows = rows_of(node);
  const auto of = [&](const Ratio& value) { return column_of(std::vector<Ratio>(rows, value)); };
  const auto absent = [&] {
    Column column = of(0);
    column.states.assign(rows, State::not_applicable);
    return column;
  };
  return std::visit(
      Cases{
          [&](const Attribute& one) { return attribute(node, one); },
          [&](const ActiveMonths& one) { return of(months_touched(one.range, one.range)); },
          [&](const Group&) { return of(0); },
          [&](const Availability&) { return of(1); },
          [&](const auto&) { return absent(); },
      },
      node.operation);
}

std::vector<Column> Trial::compute(const std::vector<NodeIndex>& wanted) {
  std::set<std::size_t> needed;
  for (const NodeIndex node : wanted) need(node, needed);
  Facts facts;
  facts.texts = plan_.texts;
  facts.texts.emplace_back("…");
  facts.rows.resize(plan_.row_sets.size());
  for (std::size_t set = 0; set < plan_.row_sets.size(); ++set) {
    Rows& rows = facts.rows[set];
    const RowSet& said = plan_.row_sets[set];
    if (said.kind == RowSet::Kind::entrants) {
      rows.count = sheets_;
      rows.label.resize(sheets_);
      rows.unit.assign(sheets_, Rows::no_entrant);
      for (std::size_t row = 0; row < sheets_; ++row) rows.entrant.push_back(row);
    } else if (said.parent) {
      const bool below_entrants = plan_.row_sets[at(*said.parent)].kind == RowSet::Kind::entrants;
      rows.first_row = std::vector<std::uint32_t>((below_entrants ? sheets_ : 0) + 1);
    }
  }
  facts.leaves.resize(plan_.nodes.size());
  std::vector<NodeIndex> order;
  for (const NodeIndex node : rules_.order) {
    if (!needed.contains(at(node))) continue;
    order.push_back(node);
    Node& one = plan_.nodes[at(node)];
    if (const auto given = given_.find(at(node)); given != given_.end()) {
      one.operation = Recorded{};
      facts.leaves[at(node)] = leaf_of(given->second);
    } else if (!std::holds_alternative<Constant>(one.operation) &&
               inputs_of(one.operation).empty()) {
      facts.leaves[at(node)] = leaf_of(leaf(one));
    }
  }
  const Results results = evaluate(plan_, rules_.exactness, order, facts);
  for (const auto& [node, column] : given_)
    plan_.nodes[node].operation = rules_.plan.nodes[node].operation;
  std::vector<Column> columns;
  for (const NodeIndex node : wanted) columns.push_back(results.columns[at(node)]);
  return columns;
}

// Every number that the nodes between an input and a result compare with.
void add_numbers(const Plan& plan, NodeIndex node, NodeIndex input, std::set<std::size_t>& seen,
                 std::set<Ratio>& numbers) {
  if (node == input || !seen.insert(at(node)).second) return;
  const Operation& operation = plan.nodes[at(node)].operation;
  std::visit(Cases{
                 [&](const Constant& one) { numbers.insert(one.value); },
                 [&](const Lookup& one) {
                   for (const auto& row : one.rows)
                     if (row.from) numbers.insert(*row.from);
                 },
                 [&](const Interpolate& one) {
                   for (const auto& point : one.points) numbers.insert(point.at);
                 },
                 [&](const Decide& one) {
                   for (const auto& row : one.rows)
                     for (const auto& cell : row.cells) {
                       numbers.insert(cell.value);
                       if (cell.from) numbers.insert(*cell.from);
                       if (cell.to) numbers.insert(*cell.to);
                     }
                 },
                 [](const auto&) {},
             },
             operation);
  for (const NodeIndex next : inputs_of(operation)) add_numbers(plan, next, input, seen, numbers);
}

// What a value is tried at, rising.
std::vector<Ratio> values_to_try(const Rules& rules, NodeIndex result, NodeIndex value,
                                 const IndicatorRule& rule) {
  std::set<std::size_t> seen;
  std::set<Ratio> numbers{Ratio(0)};
  add_numbers(rules.plan, result, value, seen, numbers);
  const Exactness& known = rules.exactness[at(value)];
  const Ratio most_written = *numbers.rbegin();
  const Ratio least = known.least ? *known.least : Ratio(0);
  Ratio most = known.most ? *known.most : most_written * 2 + 1;
  if (most > most_written * 10 + 1000) most = most_written * 2 + 1;
  if (rule.part.full) numbers.insert(rule.part.full->value);
  numbers.insert(least);
  numbers.insert(most);
  const Ratio unit(1, 100);
  std::set<Ratio> tried;
  std::optional<Ratio> before;
  for (const Ratio& number : numbers) {
    if (number < least || number > most) continue;
    for (const Ratio& one : {number - unit, number, number + unit})
      if (one >= least && one <= most) tried.insert(one);
    if (before)
      for (int part = 1; part < 8; ++part)
        tried.insert(*before + (number - *before) * Ratio(part, 8));
    before = number;
    if (tried.size() > most_values) break;
  }
  return {tried.begin(), tried.end()};
}

std::string text_at(const Column& column, std::size_t row) {
  return column.has_value(row) ? column.value(row).short_text(4) : "–";
}

class Prover {
 public:
  explicit Prover(const Rules& rules) : rules_(rules), plan_(rules.plan) {}

  Proof prove() {
    for (const auto& card : rules_.plan.outline.scorecards)
      for (const auto& period : rules_.plan.outline.periods)
        if (period.range) prove_sheet(card, period.id);
    return std::move(proof_);
  }

 private:
  void prove_sheet(const Outline::Scorecard& card, const std::string& period) {
    for (const auto& part : card.parts) {
      if (part.kind != Outline::Part::Kind::indicator) continue;
      const auto* rule = find_by_id(rules_.book.indicators, part.id);
      const bool examined = std::ranges::find(part.periods, period) != part.periods.end();
      if (rule != nullptr && examined) prove_indicator(*rule, card, part, period);
    }
    reach_grades_and_awards(card, period);
  }

  std::optional<NodeIndex> find(Role role, const std::string& id, const std::string& period,
                                const std::string& card) const {
    return rules_.plan.find({role, id, period, card});
  }

  // Rules that are the same in several periods are told once.
  bool is_new(const std::string& what) { return told_.insert(what).second; }

  void prove_indicator(const IndicatorRule& rule, const Outline::Scorecard& card,
                       const Outline::Part& part, const std::string& period) {
    const auto value = find(Role::value, rule.id, period, card.id);
    const auto result = find(Role::indicator, rule.id, period, card.id);
    if (!value || !result) return;
    const auto values = values_to_try(rules_, *result, *value, rule);
    Trial trial(rules_, plan_, values.size(), 1);
    trial.give(*value, values);
    const Column earned = trial.compute({*result}).front();
    proof_.tried += static_cast<std::int64_t>(values.size());
    if (rule.better != IndicatorRule::Better::unsaid) find_step_down(rule, part, values, earned);
    if (part.full && !part.outside && rule.entry != EntryKind::event)
      find_full(rule, part, values, earned);
  }

  void find_step_down(const IndicatorRule& rule, const Outline::Part& part,
                      const std::vector<Ratio>& values, const Column& earned) {
    const bool higher = rule.better == IndicatorRule::Better::higher;
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::size_t row = higher ? i : values.size() - 1 - i;
      if (!earned.has_value(row)) continue;
      if (before && earned.value(row) < earned.value(*before)) {
        if (!is_new("better " + rule.id)) return;
        proof_.findings.push_back({{"better_earns_less", {title_of_part(part)}},
                                   {"value", "points"},
                                   {{values[*before].short_text(4), text_at(earned, *before)},
                                    {values[row].short_text(4), text_at(earned, row)}}});
        return;
      }
      before = row;
    }
  }

  void find_full(const IndicatorRule& rule, const Outline::Part& part,
                 const std::vector<Ratio>& values, const Column& earned) {
    std::optional<std::size_t> best;
    for (std::size_t row = 0; row < values.size(); ++row)
      if (earned.has_value(row) && (!best || earned.value(row) > earned.value(*best))) best = row;
    if (!best || earned.value(*best) >= *part.full || !is_new("full " + rule.id)) return;
    proof_.findings.push_back({{"full_not_earned", {title_of_part(part), *part.full}},
                               {"value", "points"},
                               {{values[*best].short_text(4), text_at(earned, *best)}}});
  }

  // Whole sheets: each indicator between 0 and its full, full and nothing more often.
  void reach_grades_and_awards(const Outline::Scorecard& card, const std::string& period) {
    std::vector<NodeIndex> wanted;
    std::vector<std::pair<std::string, std::int64_t>> aims;  // id, step; 0: an award
    const auto aim = [&](NodeIndex node, const std::string& id, std::int64_t step) {
      wanted.push_back(node);
      aims.emplace_back(id, step);
    };
    for (const auto& grade : rules_.plan.outline.grades)
      if (const auto node = find(Role::grade, grade.id, period, card.id))
        for (std::size_t step = 1; step <= grade.steps.size(); ++step)
          aim(*node, grade.id, static_cast<std::int64_t>(step));
    for (const auto& award : rules_.plan.outline.awards)
      if (!award.from.empty())
        if (const auto node = find(Role::award, award.id, period, card.id)) aim(*node, award.id, 0);
    if (wanted.empty()) return;
    Trial trial(rules_, plan_, sheets_at_random, 2);
    for (const auto& part : card.parts) {
      if (part.kind != Outline::Part::Kind::indicator) continue;
      const auto node = find(Role::indicator, part.id, period, card.id);
      if (!node) continue;
      const Ratio full = part.full.value_or(Ratio(10));
      std::vector<Ratio> results;
      for (std::size_t sheet = 0; sheet < sheets_at_random; ++sheet) {
        const std::uint32_t strength = static_cast<std::uint32_t>(sheet % 11);  // poor to good
        const std::uint32_t drawn = trial.draw(101);
        const std::uint32_t share =
            sheet % 3 == 0 ? drawn : std::min(100U, strength * 10 + drawn % 15);
        results.push_back((full * Ratio(share, 100)).rounded(RoundingMode::half_up, Ratio(1, 100)));
      }
      trial.give(*node, results);
    }
    const auto columns = trial.compute(wanted);
    proof_.tried += static_cast<std::int64_t>(sheets_at_random);
    for (std::size_t i = 0; i < aims.size(); ++i) say_if_unreached(aims[i], columns[i]);
  }

  void say_if_unreached(const std::pair<std::string, std::int64_t>& aim, const Column& column) {
    const auto& [id, step] = aim;
    for (std::size_t row = 0; row < column.size(); ++row)
      if (column.has_value(row) && column.value(row) == Ratio(step == 0 ? 1 : step)) return;
    if (!is_new("reach " + id + std::to_string(step))) return;
    const auto& outline = rules_.plan.outline;
    if (step == 0) {
      proof_.findings.push_back({{"award_not_reached", {title_of_award(outline, id)}}, {}, {}});
      return;
    }
    const auto grade = std::ranges::find(outline.grades, id, &Outline::Grade::id);
    proof_.findings.push_back(
        {{"grade_not_reached",
          {title_of_grade(outline, id), grade->titles[static_cast<std::size_t>(step) - 1]}},
         {},
         {}});
  }

  static std::string title_of_part(const Outline::Part& part) {
    return part.title.empty() ? part.id : part.title;
  }

  const Rules& rules_;
  Plan plan_;
  Proof proof_;
  std::set<std::string> told_;
};

}  // namespace

Proof prove(const Rules& rules) { return Prover(rules).prove(); }

}  // namespace redbanner
