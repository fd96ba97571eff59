#include "cli/expectation.h"

#include <algorithm>
#include <set>

#include "cli/wording.h"
#include "engine/core/cases.h"
#include "engine/report/award_columns.h"
#include "engine/report/titles.h"
#include "engine/report/who.h"

namespace redbanner {
namespace {

using Ids = std::set<std::string>;

// "a;b" as a set; "none" is the empty one.
Ids ids_in(const std::string& text) {
  Ids ids;
  std::size_t from = 0;
  while (text != "none" && from < text.size()) {
    const auto end = std::min(text.find(';', from), text.size());
    ids.insert(text.substr(from, end - from));
    from = end + 1;
  }
  return ids;
}

std::string said(const Ids& ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : ";") + id;
  return text.empty() ? "none" : text;
}

// Why an award is not granted, in the words of expectations.
std::string reason_in(const Decision& decision) {
  return std::visit(
      Cases{[](const GrantedByPlace&) { return std::string{"granted"}; },
            [](const GrantedOutside&) { return std::string{"granted"}; },
            [](const GrantedByDecision&) { return std::string{"granted"}; },
            [](const RefusedByDecision&) { return std::string{"decision"}; },
            [](const NotRanked&) { return std::string{"not_ranked"}; },
            [](const ByOtherAward&) { return std::string{"other_award"}; },
            [](const FailsCondition& fails) { return fails.at->rule; },
            [](const Substitute& one) { return "substitute " + std::to_string(one.number); },
            [](const BeyondLimit&) { return std::string{"limit"}; },
            [](const AwaitsDecision&) { return std::string{"awaits_decision"}; },
            [](const BeyondNumber&) { return std::string{"number"}; },
            [](const TiedAtCut&) { return std::string{"tie"}; }},
      decision.outcome);
}

// "92.31", or "92.31 ± 0.005".
struct ExpectedNumber {
  Ratio value;
  Ratio room = 0;
};
std::optional<Ratio> number_between_blanks(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return Ratio::parse(text);
}
std::optional<ExpectedNumber> number_in(std::string_view text) {
  constexpr std::string_view sign = "±";
  const auto at = text.find(sign);
  const auto value = number_between_blanks(text.substr(0, at));
  const auto room = at == std::string_view::npos
                        ? std::optional<Ratio>(0)
                        : number_between_blanks(text.substr(at + sign.size()));
  if (!value || !room) return std::nullopt;
  return ExpectedNumber{*value, *room};
}

// One row of expectations beside what came out for its entrant and period.
class Comparison {
 public:
  Comparison(const Sources& sources, const SheetRow& row, std::optional<int> rounded,
             std::vector<Message>& differences, Diagnostics& found)
      : sources_(sources),
        row_(row),
        rounded_(rounded),
        differences_(differences),
        found_(found),
        period_(row.cell("period")),
        entrant_(row.cell("entrant")) {}

  void compare_all() {
    const Entrant* who = find_entrant(sources_.roster, entrant_);
    if (who == nullptr) return fault("entrant", {"no_such_entrant_here", {entrant_}});
    const auto* card = scorecard_of(sources_.plan.outline, who->kind);
    if (card != nullptr) card_ = card->id;
    if (!row_.cell("rounded").empty() && !read_rounded()) return;
    for (const auto& heading : row_.sheet.headings)
      if (const auto expected = row_.cell(heading); !expected.empty()) compare(heading, expected);
  }

 private:
  bool read_rounded() {
    const auto number = Ratio::parse(row_.cell("rounded"));
    const auto places = number ? number->whole() : std::nullopt;
    const bool is_good = places && *places >= 0 && *places <= 20;
    if (is_good)
      rounded_ = static_cast<int>(*places);
    else
      found_.add(row_.fault("rounded", {"not_a_number", {row_.cell("rounded")}},
                            Message{"places_are", {}}));
    return is_good;
  }

  void compare(const std::string& heading, const std::string& expected) {
    if (heading == "period" || heading == "entrant" || heading == "rule" || heading == "rounded")
      return;
    if (heading == "place") return compare_place(heading, expected, orders(row_.cell("rule")));
    if (heading == "awards") return compare_awards(expected);
    if (heading == "refused") return compare_refused(expected);
    if (heading == "money") return compare_number(heading, expected, money());
    if (heading == "total") return compare_column(heading, expected, {Role::total, card()});
    compare_named(heading, expected);
  }

  // What goes by an id of the rulebook.
  void compare_named(const std::string& heading, const std::string& expected) {
    const Outline& outline = sources_.plan.outline;
    if (heading.starts_with("value."))
      return compare_column(heading, expected, {Role::value, heading.substr(6)});
    if (find_part(outline, card_, heading) != nullptr) {
      const Origin indicator{Role::indicator, heading, period_, card_};
      const Role role = sources_.plan.find(indicator) ? Role::indicator : Role::category;
      return compare_column(heading, expected, {role, heading});
    }
    if (is_one_of(outline.figures, heading))
      return compare_column(heading, expected, {Role::figure, heading});
    if (is_one_of(outline.places, heading))
      return compare_place(heading, expected, orders(heading));
    for (const auto& grade : outline.grades)
      if (grade.id == heading) return compare_grade(grade, expected);
    fault(heading, {"expected_nowhere", {heading}});
  }

  static bool is_one_of(const auto& list, const std::string& id) {
    return std::ranges::any_of(list, [&](const auto& one) { return one.id == id; });
  }

  // The scorecard of a named place rule, or of the entrant.
  std::string card() const {
    for (const auto& rule : sources_.plan.outline.places)
      if (rule.id == row_.cell("rule")) return rule.scorecard;
    return card_;
  }

  struct What {
    Role role;
    std::string id;
  };
  // The entrant's cell in the column, or nothing, which is a fault.
  struct At {
    const Column& column;
    std::size_t row;
  };
  std::optional<At> cell(const std::string& heading, const Origin& origin) {
    const auto node = sources_.plan.find(origin);
    const auto row =
        node ? row_of(sources_, sources_.plan.nodes[at(*node)].rows, entrant_) : std::nullopt;
    if (row) return At{sources_.results.columns[at(*node)], *row};
    fault(heading, {"no_result_there", {}});
    return std::nullopt;
  }

  void compare_column(const std::string& heading, const std::string& expected, const What& what) {
    const auto found = cell(heading, {what.role, what.id, period_, card()});
    if (!found) return;
    if (found->column.has_value(found->row))
      compare_number(heading, expected, found->column.value(found->row));
    else
      compare_absent(heading, expected, found->column.state(found->row));
  }

  void compare_absent(const std::string& heading, const std::string& expected, State state) {
    const Term got = term_of(state);
    if (expected != "none" && expected != got.id) differ(heading, expected, word(got));
  }

  void compare_number(const std::string& heading, const std::string& expected, Ratio got) {
    if (rounded_) got = got.rounded(RoundingMode::half_up, power_of_ten(-*rounded_));
    const auto number = number_in(expected);
    if (!number || abs(got - number->value) > number->room) differ(heading, expected, got.text());
  }

  void compare_grade(const Outline::Grade& grade, const std::string& expected) {
    const auto found = cell(grade.id, {Role::grade, grade.id, period_, card()});
    if (!found) return;
    if (!found->column.has_value(found->row))
      return compare_absent(grade.id, expected, found->column.state(found->row));
    const auto step = found->column.value(found->row).whole().value_or(0);
    const std::string& got = grade.steps.at(static_cast<std::size_t>(step) - 1);
    if (got != expected) differ(grade.id, expected, got);
  }

  // The orders of the period that the entrant has a row in; by that rule, or by any.
  std::vector<NodeIndex> orders(const std::string& by) const {
    std::vector<NodeIndex> found;
    for (const auto& rule : sources_.plan.outline.places) {
      if (!by.empty() && by != rule.id) continue;
      const auto node = sources_.plan.find({Role::place, rule.id, period_, rule.scorecard});
      if (node && row_of(sources_, sources_.plan.nodes[at(*node)].rows, entrant_))
        found.push_back(*node);
    }
    return found;
  }

  void compare_place(const std::string& heading, const std::string& expected,
                     const std::vector<NodeIndex>& found) {
    if (found.empty()) return fault(heading, {"no_result_there", {}});
    if (found.size() > 1) return fault(heading, {"place_rule_unsaid", {entrant_}});
    const auto row = *row_of(sources_, sources_.plan.nodes[at(found[0])].rows, entrant_);
    const Column& column = sources_.results.columns[at(found[0])];
    const std::string got = column.has_value(row) ? column.value(row).text() : "none";
    if (got != expected) differ(heading, expected, got);
  }

  // Calls `look` for each award of the period that the entrant is a candidate for.
  void each_award(const auto& look) const {
    for (const auto& award : award_columns(sources_.plan, period_))
      if (const auto row = row_of(sources_, sources_.plan.nodes[at(award.take)].rows, entrant_))
        look(award, sources_.results.decisions[at(award.take)][*row], *row);
  }

  void compare_awards(const std::string& expected) {
    Ids got;
    each_award([&](const AwardColumn& award, const Decision& decision, std::size_t) {
      if (decision.granted()) got.insert(award.id);
    });
    if (ids_in(expected) != got) differ("awards", expected, said(got));
  }

  void compare_refused(const std::string& expected) {
    Ids got;
    each_award([&](const AwardColumn& award, const Decision& decision, std::size_t) {
      got.insert(award.id + "=" + reason_in(decision));
    });
    for (const auto& one : ids_in(expected)) {
      if (got.contains(one)) continue;
      Ids there;  // what there is to the same award
      for (const auto& other : got)
        if (other.starts_with(one.substr(0, one.find('=') + 1))) there.insert(other);
      differ("refused", one, said(there));
    }
  }

  Ratio money() const {
    Ratio sum;
    each_award([&](const AwardColumn& award, const Decision& decision, std::size_t row) {
      if (decision.granted()) sum += money_for(sources_, award, row).value_or(0);
    });
    return sum;
  }

  void differ(const std::string& heading, const std::string& expected, const std::string& got) {
    differences_.push_back({"case_differs", {period_, entrant_, heading, expected, got}});
  }
  void fault(const std::string& heading, Message message) {
    found_.add(row_.fault(heading, std::move(message)));
  }

  const Sources& sources_;
  const SheetRow& row_;
  std::optional<int> rounded_;
  std::vector<Message>& differences_;
  Diagnostics& found_;
  std::string period_;
  std::string entrant_;
  std::string card_;
};

}  // namespace

void compare(const Sources& sources, const SheetRow& row, std::optional<int> rounded,
             std::vector<Message>& differences, Diagnostics& found) {
  Comparison{sources, row, rounded, differences, found}.compare_all();
}

}  // namespace redbanner
