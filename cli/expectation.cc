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
  return std::visit(Cases{[](const GrantedByPlace&) { return std::string{"granted"}; },
                          [](const GrantedByDecision&) { return std::string{"granted"}; },
                          [](const RefusedByDecision&) { return std::string{"decision"}; },
                          [](const NotRanked&) { return std::string{"not_ranked"}; },
                          [](const FailsCondition& fails) { return fails.rule; },
                          [](const BeyondNumber&) { return std::string{"number"}; },
                          [](const TiedAtCut&) { return std::string{"tie"}; }},
                    decision.outcome);
}

// One row of expectations beside what came out for its entrant and period.
class Comparison {
 public:
  Comparison(const Sources& sources, const SheetRow& row, std::vector<Message>& differences,
             Diagnostics& found)
      : sources_(sources),
        row_(row),
        differences_(differences),
        found_(found),
        period_(row.cell("period")),
        entrant_(row.cell("entrant")) {}

  void compare_all() {
    const Entrant* who = find_entrant(sources_.roster, entrant_);
    if (who == nullptr) return fault("entrant", {"no_such_entrant_here", {entrant_}});
    const auto* card = scorecard_of(sources_.plan.outline, who->kind);
    if (card != nullptr) card_ = card->id;
    for (const auto& heading : row_.sheet.headings)
      if (const auto expected = row_.cell(heading); !expected.empty()) compare(heading, expected);
  }

 private:
  void compare(const std::string& heading, const std::string& expected) {
    if (heading == "period" || heading == "entrant" || heading == "rule") return;
    if (heading == "place") return compare_place(expected);
    if (heading == "awards") return compare_awards(expected);
    if (heading == "refused") return compare_refused(expected);
    if (heading == "money") return compare_number(heading, expected, money());
    if (heading == "total") return compare_column(heading, expected, {Role::total, card()});
    if (find_part(sources_.plan.outline, card_, heading) == nullptr)
      return fault(heading, {"expected_nowhere", {heading}});
    const Origin indicator{Role::indicator, heading, period_, card_};
    const Role role = sources_.plan.find(indicator) ? Role::indicator : Role::category;
    compare_column(heading, expected, {role, heading});
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
  void compare_column(const std::string& heading, const std::string& expected, const What& what) {
    const auto node = sources_.plan.find({what.role, what.id, period_, card()});
    const auto row =
        node ? row_of(sources_, sources_.plan.nodes[at(*node)].rows, entrant_) : std::nullopt;
    if (!row) return fault(heading, {"no_result_there", {}});
    const Column& column = sources_.results.columns[at(*node)];
    if (column.has_value(*row)) return compare_number(heading, expected, column.value(*row));
    if (expected != "none") differ(heading, expected, word(term_of(column.state(*row))));
  }

  void compare_number(const std::string& heading, const std::string& expected, const Ratio& got) {
    const auto number = Ratio::parse(expected);
    if (!number || *number != got) differ(heading, expected, got.text());
  }

  // The orders of the period that the entrant has a row in.
  std::vector<NodeIndex> orders() const {
    std::vector<NodeIndex> found;
    for (const auto& rule : sources_.plan.outline.places) {
      if (!row_.cell("rule").empty() && row_.cell("rule") != rule.id) continue;
      const auto node = sources_.plan.find({Role::place, rule.id, period_, rule.scorecard});
      if (node && row_of(sources_, sources_.plan.nodes[at(*node)].rows, entrant_))
        found.push_back(*node);
    }
    return found;
  }

  void compare_place(const std::string& expected) {
    const auto found = orders();
    if (found.empty()) return fault("place", {"no_result_there", {}});
    if (found.size() > 1) return fault("place", {"place_rule_unsaid", {entrant_}});
    const auto row = *row_of(sources_, sources_.plan.nodes[at(found[0])].rows, entrant_);
    const auto place = sources_.results.places[at(found[0])].place[row];
    const std::string got = place == 0 ? "none" : std::to_string(place);
    if (got != expected) differ("place", expected, got);
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
  std::vector<Message>& differences_;
  Diagnostics& found_;
  std::string period_;
  std::string entrant_;
  std::string card_;
};

}  // namespace

void compare(const Sources& sources, const SheetRow& row, std::vector<Message>& differences,
             Diagnostics& found) {
  Comparison{sources, row, differences, found}.compare_all();
}

}  // namespace redbanner
