#include "engine/core/cases.h"
#include "engine/evaluate/kept.h"
#include "engine/report/award_columns.h"
#include "engine/report/cause.h"
#include "engine/report/papers.h"
#include "engine/report/report.h"
#include "engine/report/settled.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

// The award that is asked about, and for whom.
struct Asked {
  const Sources& sources;
  const Take& rule;
  RowSetIndex rows;
  std::size_t row;

  bool is_person() const { return sources.plan.row_sets[at(rows)].kind == RowSet::Kind::people; }
  std::optional<Ratio> number() const {
    return rule.number ? value_in(sources, *rule.number, row) : std::nullopt;
  }
};

Message by_place(const Asked& asked, const GrantedByPlace& granted) {
  const std::int64_t place = granted.place;
  if (!granted.number) return Message{"granted_to_all", {place}};
  const std::int64_t number = *granted.number;
  if (asked.is_person() && granted.moved_up)
    return Message{"granted_nominee_moved_up", {place, number}};
  if (asked.is_person()) return Message{"granted_nominee", {place, number}};
  if (asked.rule.end == Take::End::last)
    return Message{granted.moved_up ? "granted_last_moved_up" : "granted_last", {place, number}};
  if (granted.moved_up) return Message{"granted_moved_up", {place, number}};
  // After those who are no candidates the first place may be any.
  return Message{place > number ? "granted_of_number" : "granted_by_place", {place, number}};
}

// The title of the award that makes one no candidate.
Message by_other_award(const Asked& asked, const ByOtherAward& outcome) {
  const Take::Other& other = asked.rule.others[outcome.index];
  const bool lacks = other.must == Take::Other::Must::have;
  return Message{lacks ? "refused_lacks_award" : "refused_has_award",
                 {title_of_award(asked.sources.plan.outline, other.award)}};
}

Recording decided(const Asked& asked) {
  const std::string& entrant = entrant_of(asked.sources, asked.rows, asked.row).id;
  const auto* const decision =
      decision_on(asked.sources.ledger, asked.rule.award, asked.rule.period, entrant);
  return recording_of(asked.sources.ledger, decision == nullptr ? 0 : decision->batch);
}

// What happened, of a veto that events call; of a person's unit as of the unit itself.
std::vector<RecordedCell> cells_behind(const Asked& asked, const Outline::Veto& veto) {
  const auto& sets = asked.sources.plan.row_sets;
  RowSetIndex units = asked.rows;
  std::int64_t row = static_cast<std::int64_t>(asked.row);
  if (asked.is_person()) {
    if (!sets[at(units)].parent) return {};
    row = parent_of(asked.sources.facts.rows[at(units)], asked.row);
    units = *sets[at(units)].parent;
  }
  const auto column =
      asked.sources.plan.find({Role::veto, veto.id, asked.rule.period, sets[at(units)].id});
  if (!column || row < 0) return {};
  return cause_of(asked.sources, *column, static_cast<std::size_t>(row));
}

Message by_veto(const Asked& asked, const Outline::Veto& veto) {
  const Sources& sources = asked.sources;
  const std::string title =
      with_clause(sources.plan.outline, veto.title.empty() ? veto.id : veto.title, veto.clause);
  for (const auto& cell : cells_behind(asked, veto)) {
    const Rows& rows = sources.facts.rows[at(sources.plan.nodes[at(cell.node)].rows)];
    const Entry* const entry = entry_at(sources.ledger, rows.sequence[cell.row]);
    if (entry != nullptr && entry->day)
      return Message{"refused_by_veto_on_day", {title, entry->sequence, *entry->day}};
    if (entry != nullptr) return Message{"refused_by_veto_entry", {title, entry->sequence}};
  }
  return Message{"refused_by_veto", {title}};
}

Term term_of(Relation relation) {
  switch (relation) {
    case Relation::equal:
      return Term{"relation_equal"};
    case Relation::not_equal:
      return Term{"relation_not_equal"};
    case Relation::less:
      return Term{"relation_less"};
    case Relation::less_equal:
      return Term{"relation_less_equal"};
    case Relation::greater:
      return Term{"relation_greater"};
    case Relation::greater_equal:
      break;
  }
  return Term{"relation_greater_equal"};
}

// What is compared is shown as it was and as it had to be.
Message by_comparison(const Take::Condition& condition, const FailsCondition& fails) {
  return Message{"refused_compared",
                 {condition.title, shown(*fails.at->value), term_of(condition.relation),
                  shown(*fails.at->needed)}};
}

// The papers that a nominee still lacks, of those that the award asks for.
Message papers_lack(const Asked& asked, const Take::Condition& condition) {
  Enumeration lacking;
  for (const NodeIndex input : inputs_of(asked.sources.plan.nodes[at(condition.holds)].operation))
    if (!asked.sources.results.columns[at(input)].is_yes(asked.row))
      lacking.words.push_back(
          std::get<NomineePaper>(asked.sources.plan.nodes[at(input)].operation).paper);
  return Message{"refused_papers_lack", {lacking}};
}

Message by_condition(const Asked& asked, const FailsCondition& fails) {
  if (const auto* veto = find_veto(asked.sources.plan.outline, fails.at->rule))
    return by_veto(asked, *veto);
  const Take::Condition& condition = asked.rule.conditions[fails.index];
  if (fails.at->rule == "at_least" && fails.at->needed)
    return fails.at->value ? Message{"refused_below",
                                     {shown(*fails.at->value), shown(*fails.at->needed),
                                      shown(*fails.at->needed - *fails.at->value)}}
                           : Message{"refused_without_value", {*fails.at->needed}};
  if (fails.at->rule == "papers") return papers_lack(asked, condition);
  if (fails.at->rule == "at_most" && fails.at->value && fails.at->needed)
    return Message{"refused_above",
                   {shown(*fails.at->value), shown(*fails.at->needed),
                    shown(*fails.at->value - *fails.at->needed)}};
  if (fails.at->value && fails.at->needed && !condition.title.empty())
    return by_comparison(condition, fails);
  if (!condition.title.empty()) return Message{"refused_by_condition", {condition.title}};
  if (fails.at->rule == "eligible") return Message{"refused_not_eligible", {}};
  return Message{"refused_by_condition", {fails.at->rule}};
}

// What kept a unit out of the ranking: a veto, too few months, or an absence.
Message not_ranked(const Asked& asked, const NotRanked& outcome) {
  if (asked.is_person()) return Message{"refused_not_nominated", {}};
  const Sources& sources = asked.sources;
  const Node& order = sources.plan.nodes[at(asked.rule.order)];
  if (sources.results.places[at(asked.rule.order)].waits(asked.row))
    return Message{"refused_place_waits", {awaited(std::get<Order>(order.operation))}};
  const auto& ranked = std::get<Order>(order.operation).ranked;
  if (ranked && !sources.results.columns[at(*ranked)].is_yes(asked.row)) {
    const Origin& origin = order.origin;
    const auto vetoes =
        in_force(sources, veto_columns(sources.plan, origin.scorecard, origin.period), asked.row);
    if (!vetoes.empty()) return Message{"refused_not_ranked_veto", {vetoes.front().veto->title}};
    for (const auto& rule : sources.plan.outline.places)
      if (rule.id == origin.id && rule.min_months)
        return Message{"refused_not_ranked_months", {std::int64_t{*rule.min_months}}};
  }
  return Message{"refused_not_ranked", {term_of(outcome.state)}};
}

const char* id_of(const Asked& asked, const BeyondNumber& outcome) {
  if (asked.is_person() && asked.rule.number && !asked.number()) return "refused_without_quota";
  if (asked.is_person()) return "refused_beyond_quota";
  return outcome.last_place == 0 ? "refused_none_left" : "refused_beyond";
}

Message beyond(const Asked& asked, const BeyondNumber& outcome) {
  Message message{id_of(asked, outcome), {std::int64_t{outcome.place}}};
  if (asked.is_person())
    message.arguments.emplace_back(asked.number().value_or(Ratio(0)));
  else if (outcome.last_place != 0)
    message.arguments.emplace_back(std::int64_t{outcome.last_place});
  return message;
}

Message beyond_limit(const Asked& asked, const BeyondLimit& outcome) {
  const std::string& per = asked.rule.limit->per;
  const Argument alike = per == "unit"
                             ? Argument(Term{"unit"})
                             : Argument(title_of_attribute(asked.sources.plan.outline, per));
  return Message{"refused_beyond_limit",
                 {std::int64_t{outcome.place}, std::int64_t{asked.rule.limit->most}, alike}};
}

}  // namespace

Message reason_of(const Sources& sources, NodeIndex take, std::size_t row) {
  const Node& node = sources.plan.nodes[at(take)];
  const Asked asked{sources, std::get<Take>(node.operation), node.rows, row};
  return std::visit(
      Cases{
          [&](const GrantedByPlace& outcome) { return by_place(asked, outcome); },
          [&](const GrantedOutside& outcome) {
            return Message{"granted_outside", {std::int64_t{outcome.place}}};
          },
          [&](const GrantedByDecision&) {
            const auto [by, on, reason] = decided(asked);
            return Message{"granted_by_decision", {by, on, reason}};
          },
          [&](const RefusedByDecision&) {
            const auto [by, on, reason] = decided(asked);
            return Message{"refused_by_decision", {by, on, reason}};
          },
          [&](const NotRanked& outcome) { return not_ranked(asked, outcome); },
          [&](const ByOtherAward& outcome) { return by_other_award(asked, outcome); },
          [&](const FailsCondition& outcome) { return by_condition(asked, outcome); },
          [&](const BeyondNumber& outcome) { return beyond(asked, outcome); },
          [&](const Substitute& outcome) {
            return Message{asked.is_person() ? "substitute_of_unit" : "substitute_by_place",
                           {std::int64_t{outcome.number}, std::int64_t{outcome.place}}};
          },
          [&](const BeyondLimit& outcome) { return beyond_limit(asked, outcome); },
          [&](const AwaitsDecision& outcome) {
            return Message{"awaits_decision_at_cut",
                           {std::int64_t{outcome.sharing}, std::int64_t{outcome.left}}};
          },
          [&](const TiedAtCut& outcome) {
            return Message{"refused_tied_at_cut",
                           {std::int64_t{outcome.sharing}, std::int64_t{outcome.left}}};
          },
      },
      sources.results.decisions[at(take)][row].outcome);
}

std::string reason_id_of(const Sources& sources, NodeIndex take, std::size_t row) {
  const Node& node = sources.plan.nodes[at(take)];
  const auto& outcome = sources.results.decisions[at(take)][row].outcome;
  if (const auto* beyond = std::get_if<BeyondNumber>(&outcome))
    return id_of(Asked{sources, std::get<Take>(node.operation), node.rows, row}, *beyond);
  const auto* fails = std::get_if<FailsCondition>(&outcome);
  if (fails != nullptr && fails->at->rule == "eligible") return "refused_not_eligible";
  return reason_of(sources, take, row).id;
}

}  // namespace redbanner
